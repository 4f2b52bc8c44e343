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

/** Each screen opened in fresh profiles and once more in the same, in turn, so that a busy moment of the machine meets all of them. */
export const loadingFigures: Measure = async ({ browser, address, beside, runs }) => {
  const opened = screens.map(({ name, path }) => {
    const times: Opened = { cold: [], warm: [], before: [] }
    return { name, path, ...times }
  })
  await measureLoading(browser, address, 'overview')
  for (let i = 0; i < runs; i++) {
    for (const { name, path, cold, warm, before } of opened) {
      if (beside !== null)
        before.push(...(await measureLoading(browser, `${beside}#${path}`, name)).slice(0, 1))
      const [first, again] = await measureLoading(browser, `${address}#${path}`, name)
      cold.push(first)
      warm.push(again)
    }
  }
  return opened.flatMap(({ name, cold, warm, before }): Measured[] => {
    const figure = (
      what: string,
      times: readonly Loading[],
      key: keyof Loading,
      most?: number,
    ): Measured => ({
      ...{ what, unit: 'ms', value: median(times.map((one) => one[key])) },
      spread: spreadOf(times.map((one) => one[key])),
      ...(most !== undefined && { most }),
      ...(beside !== null && times === cold && { before: median(before.map((one) => one[key])) }),
    })
    const again = figure(`${name}, warm: first figure`, warm, 'figure', 400)
    if (name !== 'overview')
      return [figure(`${name}, cold: first figure`, cold, 'figure', small.includes(name) ? 550 : 1500), again]
    return [
      figure('overview, cold: first paint', cold, 'paint'),
      figure('overview, cold: first meaningful paint', cold, 'figure', 600),
      again,
      figure('DuckDB ready', cold, 'ready'),
      figure('DuckDB: first answer after navigation', cold, 'answer', 1500),
    ]
  })
}
