import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BothEngines, forBothEngines } from '../../scripts/database/forBothEngines.ts'
import { defaultData } from '../../scripts/report/defaultData.ts'
import { bandRows } from './bandRows.ts'
import { benchmarkRows } from './benchmarkRows.ts'
import { caseRow } from './caseRow.ts'
import { closedCounts } from './closedCounts.ts'
import { closingRows } from './closingRows.ts'
import { componentRows } from './componentRows.ts'
import { componentSpans } from './componentSpans.ts'
import { conflictRows } from './conflictRows.ts'
import { coverageRows } from './coverageRows.ts'
import { editionRows } from './editionRows.ts'
import { eventRows } from './eventRows.ts'
import { formRows } from './formRows.ts'
import { handOvers } from './handOvers.ts'
import { indexRows } from './indexRows.ts'
import { indicatorDefinitions } from './indicatorDefinitions.ts'
import { kindsOfCases } from './kindsOfCases.ts'
import { lastReported } from './lastReported.ts'
import { latenessBySteps } from './latenessBySteps.ts'
import { longIndicators } from './longIndicators.ts'
import { measuredDays } from './measuredDays.ts'
import { measuredFields } from './measuredFields.ts'
import { measuredRows } from './measuredRows.ts'
import { officialUnitScores } from './officialUnitScores.ts'
import { openCases } from './openCases.ts'
import { overdueByDivision } from './overdueByDivision.ts'
import { overdueDossiers } from './overdueDossiers.ts'
import { overdueOpen } from './overdueOpen.ts'
import { periodSums } from './periodSums.ts'
import { placeLinkRows } from './placeLinkRows.ts'
import { placeRows } from './placeRows.ts'
import { proxiesOfComponents } from './proxiesOfComponents.ts'
import { publicationRows } from './publicationRows.ts'
import { publishedFigureRows } from './publishedFigureRows.ts'
import { ask, type Query, type RowOf } from './query.ts'
import { responsibilityRows } from './responsibilityRows.ts'
import { scoredCodes } from './scoredCodes.ts'
import { scoresOfComponent } from './scoresOfComponent.ts'
import { scoresOfComponents } from './scoresOfComponents.ts'
import { scoresOfIndex } from './scoresOfIndex.ts'
import { scoresOfPlace } from './scoresOfPlace.ts'
import { scoresOfYear } from './scoresOfYear.ts'
import { sourceRows } from './sourceRows.ts'
import { sourceUse } from './sourceUse.ts'
import { statedSources } from './statedSources.ts'
import { stepsOfCases } from './stepsOfCases.ts'
import { targetRows } from './targetRows.ts'
import { unitGroupRows } from './unitGroupRows.ts'
import { unitLinks } from './unitLinks.ts'
import { unitScoreRows } from './unitScoreRows.ts'
import { unitScoresOfIndex } from './unitScoresOfIndex.ts'
import { unitsOfCity } from './unitsOfCity.ts'
import { weeklyCounts } from './weeklyCounts.ts'
import { windowLasts } from './windowLasts.ts'
import { windowSums } from './windowSums.ts'
import { workingDay } from './workingDay.ts'

type Columns = Parameters<typeof ask>[1]['columns']

let engines: BothEngines

beforeAll(async () => {
  engines = await forBothEngines(defaultData())
})

afterAll(() => engines.close())

const twoMonths = {
  units: 'HN,S.TUPHAP,X.00070',
  field: null,
  by_field: false,
  starts: '2026-09-01,2026-10-01',
  ends: '2026-09-30,2026-10-31',
  first: '2026-09-01',
  last: '2026-10-31',
}

const allCases = { as_of: '2026-11-20', from: null, type: null, field: null, procedure: null }

const weekly = { parent: 'HN', first: '2026-10-05', last: '2026-11-15' }

const cases = [
  of(indexRows, {}, 7),
  of(scoresOfIndex, { index: 'PCI' }, 5_000),
  of(formRows, {}, 50),
  of(unitGroupRows, {}, 0),
  of(editionRows, {}, 20),
  of(bandRows, {}, 4),
  of(publicationRows, {}, 60),
  of(placeRows, {}, 160),
  of(placeLinkRows, {}, 63),
  of(componentRows, { index: 'PAPI' }, 30),
  of(scoresOfComponent, { index: 'PCI', component: 'PCI' }, 1157),
  of(scoresOfComponents, { index: 'PCI', components: 'PCI,PCI.LAND', from: 2016, to: 2017 }, 252),
  of(scoresOfYear, { index: 'PAR', year: 2020 }, 17),
  of(scoresOfPlace, { index: 'PCI', place: '01' }, 185),
  of(scoredCodes, { index: 'PGI' }, 30),
  of(responsibilityRows, {}, 40),
  of(benchmarkRows, {}, 40),
  of(targetRows, { unit: 'HN' }, 8),
  of(unitScoreRows, { unit: 'HN' }, 8),
  of(unitScoresOfIndex, { index: 'QD766' }, 8),
  of(conflictRows, {}, 10),
  of(sourceRows, {}, 100),
  of(coverageRows, {}, 300),
  of(componentSpans, {}, 100),
  of(sourceUse, {}, 100),
  of(statedSources, {}, 10),
  of(publishedFigureRows, {}, 39),
  of(officialUnitScores, {}, 81),
  of(eventRows, {}, 50),
  of(unitsOfCity, {}, 700),
  of(unitLinks, {}, 200),
  of(indicatorDefinitions, {}, 16),
  of(proxiesOfComponents, {}, 20),
  of(measuredDays, {}, 1),
  of(workingDay, {}, 1),
  of(measuredFields, {}, 10),
  of(measuredRows, { from: '2026-10-12', to: '2026-10-18', indicators: 'received,on_time' }, 1_000),
  of(lastReported, { units: 'S.TUPHAP,X.00070', from: '2026-10-01', to: '2026-11-20' }, 2),
  of(closedCounts, { calendar: 'civil', period: '2026-10', units: 'HN,S.TUPHAP' }, 0),
  of(overdueByDivision, { unit: 'HN', as_of: '2026-11-20' }, 100),
  of(openCases, { unit: 'HN', as_of: '2026-11-20', type: 'incoming document', within: null, most: 20 }, 20),
  of(openCases, { unit: 'S.NNMT', as_of: '2026-11-20', type: null, within: 2, most: 1000 }, 5),
  of(latenessBySteps, { ...allCases, dossier: null, unit: 'S.XAYDUNG.2025', from: '2026-09-01' }, 10),
  of(
    stepsOfCases,
    {
      ...allCases,
      unit: 'S.XAYDUNG.2025',
      offices: 'S.XAYDUNG.2025',
      type: 'procedure',
      every: true,
      by: null,
    },
    5,
  ),
  of(
    stepsOfCases,
    { ...allCases, unit: 'HN', offices: '', from: '2026-11-01', every: false, by: 'procedure' },
    400,
  ),
  of(caseRow, { as_of: '2026-11-20', dossier: 'S.NNMT-250303-0001', office: 'S.NNMT' }, 1),
  of(handOvers, { dossier: 'S.NNMT-250303-0001', office: 'S.NNMT', as_of: '2026-11-20' }, 3),
  of(
    kindsOfCases,
    {
      unit: 'S.NNMT',
      offices: 'S.NNMT',
      from: '2026-09-01',
      as_of: '2026-11-20',
      type: 'procedure',
      every: true,
    },
    3,
  ),
  of(overdueOpen, { unit: 'S.NNMT', as_of: '2026-11-20', most: 40 }, 40),
  of(closingRows, {}, 0),
  of(overdueDossiers, { units: 'S.TUPHAP', as_of: '2026-11-20' }, 0),
  of(weeklyCounts, { ...weekly, indicators: 'on_time,reuse', fielded: 'on_time' }, 500),
  of(windowSums, { ...twoMonths, indicators: 'on_time,received' }, 12),
  of(windowSums, { ...twoMonths, indicators: 'on_time', by_field: true }, 20),
  of(longIndicators, {}, 0),
  of(periodSums, { ...twoMonths, indicators: 'on_time,received' }, 0),
  of(windowLasts, { ...twoMonths, indicators: 'open,disbursement', as_of: '2026-11-20' }, 4),
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

test('every query of the folder is tried here', () => {
  const files = import.meta.glob<string>('./*.sql', { query: '?raw', import: 'default', eager: true })
  const tried = new Set(cases.flatMap(({ texts }) => texts))
  expect(Object.keys(files).filter((file) => !tried.has(files[file]))).toEqual([])
})

/** A query with its values and the least number of rows that the facts hold. */
function of<P extends Columns, C extends Columns>(query: Query<P, C>, values: RowOf<P>, atLeast: number) {
  return {
    name: query.name,
    texts: [query.sql, query.fromSums?.sql],
    columns: query.columns as Columns,
    atLeast,
    ask: async (engine: 'native' | 'wasm'): Promise<Readonly<Record<string, unknown>>[]> =>
      ask(engines[engine], query, values),
  }
}
