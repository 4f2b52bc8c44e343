import { type Screen, screens } from '../../src/state/screens.ts'
import type { Measure, Measured } from './Figures.ts'
import { filters } from './filters.ts'
import { type Click, measureClicks } from './measureClicks.ts'
import { median, percentile } from './statistics.ts'

/** In the order of use. */
const order: readonly Screen['name'][] = [
  'indicators',
  'unit',
  'ranking',
  'components',
  'bottlenecks',
  'data',
]

/** The p95 of all clicks of a screen, of the figure asked for and of all else; with a build beside, screen by screen in turn. */
export const clickFigures: Measure = async ({ browser, address, beside, screens: asked }) => {
  const figures: Measured[] = []
  for (const name of order) {
    const path = screens.find((screen) => screen.name === name)?.path
    if (path === undefined || asked?.includes(name) === false) continue
    const before = beside === null ? null : await measureClicks(browser, `${beside}#${path}`, name)
    const clicks = await measureClicks(browser, `${address}#${path}`, name)
    const part = (of: (click: Click) => number | null, what: string, most: number): Measured => {
      const times = clicks.map(of).filter((time) => time !== null)
      const kinds = filters[name].map((filter) => {
        const ofKind = clicks.filter((click) => click.what === filter.what).map(of)
        return `${filter.what} ${Math.round(median(ofKind.filter((time) => time !== null)) ?? 0)}`
      })
      const [low, high] = [percentile(times, 0.25), percentile(times, 0.75)]
      return {
        what: `${name}: click → ${what}, p95 of ${times.length}`,
        value: percentile(times, 0.95),
        unit: 'ms',
        most,
        spread: low === null || high === null ? undefined : [low, high],
        before: before
          ? percentile(
              before.map(of).filter((time) => time !== null),
              0.95,
            )
          : undefined,
        note: `medians: ${kinds.join(', ')}`,
      }
    }
    figures.push(
      part(({ figure }) => figure, 'the figure asked for', 100),
      part(({ screen }) => screen, 'all of the screen', 200),
    )
  }
  return figures
}
