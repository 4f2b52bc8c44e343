import { type Screen, screens } from '../../src/state/screens.ts'
import type { Measure, Measured } from './Figures.ts'
import { type Loading, measureLoading } from './measureLoading.ts'
import { median, spreadOf } from './statistics.ts'

/** Screens that rest on small tables: they do not wait for the engine. */
const small: readonly Screen['name'][] = ['ranking', 'components', 'causes', 'plan']

interface Opened {
  cold: Loading[]
  warm: Loading[]
  before: Loading[]
}

/**
 * Each screen opened in fresh profiles and once more in the same, in turn, so that a busy moment of the machine meets
 * all of them; what was waited for in vain stands on a line of its own.
 */
export const loadingFigures: Measure = async ({ browser, address, beside, runs }) => {
  const opened = screens.map(({ name, path }) => {
    const times: Opened = { cold: [], warm: [], before: [] }
    return { name, path, ...times }
  })
  await measureLoading(browser, address, { screen: 'overview', asks: true })
  for (let i = 0; i < runs; i++) {
    for (const { name, path, cold, warm, before } of opened) {
      const what = { screen: name, asks: name === 'overview' }
      if (beside !== null)
        before.push(...(await measureLoading(browser, `${beside}#${path}`, what)).slice(0, 1))
      const [first, again] = await measureLoading(browser, `${address}#${path}`, what)
      cold.push(first)
      warm.push(again)
    }
  }
  return opened.flatMap(({ name, cold, warm, before }): Measured[] => {
    const figure = (
      what: string,
      times: readonly Loading[],
      key: Exclude<keyof Loading, 'missing'>,
      most?: number,
    ): Measured => ({
      ...{ what, unit: 'ms', value: median(times.map((one) => one[key])) },
      spread: spreadOf(times.map((one) => one[key])),
      ...(most !== undefined && { most }),
      ...(beside !== null && times === cold && { before: median(before.map((one) => one[key])) }),
    })
    const again = figure(`${name}, warm: first figure`, warm, 'figure', 400)
    const vain = [...cold, ...warm].flatMap(({ missing }) => missing)
    const never = [...new Set(vain)].map((mark): Measured => {
      const times = vain.filter((one) => one === mark).length
      return {
        what: `${name}: ${mark}`,
        value: null,
        unit: 'ms',
        note: `in ${times} of ${2 * runs} openings`,
      }
    })
    if (name !== 'overview') {
      const most = small.includes(name) ? 550 : 1500
      return [figure(`${name}, cold: first figure`, cold, 'figure', most), again, ...never]
    }
    return [
      figure('overview, cold: first paint', cold, 'paint'),
      figure('overview, cold: first meaningful paint', cold, 'figure', 600),
      again,
      figure('DuckDB ready', cold, 'ready'),
      figure('DuckDB: first answer after navigation', cold, 'answer', 1500),
      ...never,
    ]
  })
}
