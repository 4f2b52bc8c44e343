import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BothEngines, forBothEngines } from '../../scripts/database/forBothEngines.ts'
import { defaultData } from '../../scripts/report/defaultData.ts'
import { bandRows } from './bandRows.ts'
import { benchmarkRows } from './benchmarkRows.ts'
import { componentRows } from './componentRows.ts'
import { conflictRows } from './conflictRows.ts'
import { coverageRows } from './coverageRows.ts'
import { editionRows } from './editionRows.ts'
import { indexRows } from './indexRows.ts'
import { placeLinkRows } from './placeLinkRows.ts'
import { placeRows } from './placeRows.ts'
import { publicationRows } from './publicationRows.ts'
import { ask, type Query, type RowOf } from './query.ts'
import { responsibilityRows } from './responsibilityRows.ts'
import { scoredCodes } from './scoredCodes.ts'
import { scoresOfComponent } from './scoresOfComponent.ts'
import { scoresOfPlace } from './scoresOfPlace.ts'
import { scoresOfYear } from './scoresOfYear.ts'
import { sourceRows } from './sourceRows.ts'
import { targetRows } from './targetRows.ts'
import { unitScoreRows } from './unitScoreRows.ts'
import { unitScoresOfIndex } from './unitScoresOfIndex.ts'

type Columns = Parameters<typeof ask>[1]['columns']

let engines: BothEngines

beforeAll(async () => {
  engines = await forBothEngines(defaultData())
})

afterAll(() => engines.close())

const cases = [
  of(indexRows, {}, 7),
  of(editionRows, {}, 20),
  of(bandRows, {}, 4),
  of(publicationRows, {}, 60),
  of(placeRows, {}, 160),
  of(placeLinkRows, {}, 63),
  of(componentRows, { index: 'PAPI' }, 30),
  of(scoresOfComponent, { index: 'PCI', component: 'PCI' }, 1157),
  of(scoresOfYear, { index: 'PAR', year: 2020 }, 17),
  of(scoresOfPlace, { index: 'PCI', place: '01' }, 185),
  of(scoredCodes, { index: 'PGI' }, 30),
  of(responsibilityRows, { index: 'PAR' }, 10),
  of(benchmarkRows, { index: 'PAR' }, 8),
  of(targetRows, { unit: 'HN' }, 8),
  of(unitScoreRows, { unit: 'HN' }, 8),
  of(unitScoresOfIndex, { index: 'QD766' }, 8),
  of(conflictRows, {}, 10),
  of(sourceRows, {}, 100),
  of(coverageRows, {}, 300),
]

test.each(cases)('$name gives the same rows in both engines, with the declared kinds', async (one) => {
  const native = await one.ask('native')
  expect(native.length).toBeGreaterThanOrEqual(one.atLeast)
  expect(await one.ask('wasm')).toEqual(native)
  for (const row of native) {
    expect(Object.keys(row)).toEqual(Object.keys(one.columns))
    for (const [column, kind] of Object.entries(one.columns)) {
      const cell = row[column]
      if (cell === null) expect(kind).toMatch(/\?$/)
      else expect(typeof cell).toBe(kind.replace('?', '').replace('text', 'string'))
    }
  }
})

/** A query with its values and the least number of rows that the facts hold. */
function of<P extends Columns, C extends Columns>(query: Query<P, C>, values: RowOf<P>, atLeast: number) {
  return {
    name: query.name,
    columns: query.columns as Columns,
    atLeast,
    ask: async (engine: 'native' | 'wasm'): Promise<Readonly<Record<string, unknown>>[]> =>
      ask(engines[engine], query, values),
  }
}
