import { screens } from '../../src/state/screens.ts'
import type { Measure, Measured } from './Figures.ts'
import { type Loading, measureLoading } from './measureLoading.ts'
import { median } from './statistics.ts'

/** Each screen opened in fresh profiles, in turn, so that a busy moment of the machine meets all of them. */
export const loadingFigures: Measure = async ({ browser, address, runs }) => {
  const opened = screens.map(({ name, path }) => ({ name, path, loadings: [] as Loading[] }))
  await measureLoading(browser, address, 'overview')
  for (let i = 0; i < runs; i++) {
    for (const { name, path, loadings } of opened)
      loadings.push(await measureLoading(browser, `${address}#${path}`, name))
  }
  return opened.flatMap(({ name, loadings }): Measured[] => {
    const of = (key: keyof Loading) => median(loadings.map((loading) => loading[key]))
    const figure = of('figure')
    if (name !== 'overview') return [{ what: `${name}, cold: first chart`, value: figure, unit: 'ms' }]
    return [
      { what: 'overview, cold: first paint', value: of('paint'), unit: 'ms' },
      { what: 'overview, cold: first meaningful paint', value: figure, unit: 'ms', most: 600 },
      { what: 'DuckDB ready', value: of('ready'), unit: 'ms' },
      { what: 'DuckDB: first answer after navigation', value: of('answer'), unit: 'ms', most: 1500 },
    ]
  })
}
