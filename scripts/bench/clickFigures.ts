import { screens } from '../../src/state/screens.ts'
import type { Measure, Measured } from './Figures.ts'
import { filters } from './filters.ts'
import { measureClicks } from './measureClicks.ts'
import { median, percentile } from './statistics.ts'

/** The p95 of all clicks of a screen, with the median of each kind of click. */
export const clickFigures: Measure = async ({ browser, address }) => {
  const figures: Measured[] = []
  for (const { name, path } of screens) {
    if (filters[name].length === 0) continue
    const clicks = await measureClicks(browser, `${address}#${path}`, name)
    const times = clicks.map(({ milliseconds }) => milliseconds)
    const kinds = filters[name].map(({ what }) => {
      const of = clicks.filter((click) => click.what === what).map(({ milliseconds }) => milliseconds)
      return `${what} ${Math.round(median(of) ?? 0)}`
    })
    const value = percentile(times, 0.95)
    const what = `${name}: click → new figures, p95 of ${times.length}`
    figures.push({ what, value, unit: 'ms', most: 100, note: `medians: ${kinds.join(', ')}` })
  }
  return figures
}
