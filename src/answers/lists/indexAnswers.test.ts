import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { conflictRows } from '../../queries/conflictRows.ts'
import { ask } from '../../queries/query.ts'
import { sourceRows } from '../../queries/sourceRows.ts'
import { change, changeBasis } from '../change/change.ts'
import { coverage } from '../data/coverage.ts'
import { overviewIndices } from '../overview/overviewIndices.ts'
import { bump } from '../ranking/bump.ts'
import { indexHistory } from '../ranking/indexHistory.ts'
import { indexList } from './indexList.ts'
import { latestWithComponents } from './latestWithComponents.ts'
import { placeList } from './placeList.ts'
import { scoresOfUnits } from './unitScores.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

test('indices stand in the order in which the city reads them', async () => {
  const list = await indexList(database, {})
  expect(list.map((one) => one.index)).toEqual(['PAR', 'SIPAS', 'PCI', 'PGI', 'PAPI', 'DTI', 'QD766'])
})

describe('the history of an index', () => {
  test('names certain and suspected breaks, and joins years only between certain ones', async () => {
    const { points, breaks } = await indexHistory(database, { index: 'PCI', place: '01' })
    expect(breaks.map(({ year, cause, verdict }) => `${year} ${cause} ${verdict}`)).toEqual([
      '2006 edition refused',
      '2009 edition refused',
      '2009 place_system refused',
      '2013 edition refused',
      '2017 edition suspected',
      '2021 edition suspected',
      '2022 edition suspected',
    ])
    const segments = [2005, 2006, 2008, 2009, 2012, 2013, 2024].map(
      (year) => points.find((point) => point.year === year)?.segment,
    )
    expect(segments).toEqual([0, 1, 1, 2, 2, 3, 3])
  })

  test('keeps years in which the place is unknown, with what is known of the others', async () => {
    const { points } = await indexHistory(database, { index: 'PAR', place: '01' })
    const mean = points.find((point) => point.year === 2013)
    expect(mean).toMatchObject({ score: null, rank: null, placesKnown: 7, placesRanked: 63, mean: 77.56 })
  })
})

test('ranks over the years are those of one system of places each', async () => {
  const { years, series } = await bump(database, { index: 'PCI', places: ['01', '28'] })
  expect(years[0]).toMatchObject({ year: 2005, place_system: '64', placesKnown: 42, complete: true })
  // Hà Tây (28) was a province of the 64 only.
  expect(series.map(({ place, place_system }) => `${place_system} ${place}`)).toEqual([
    '64 01',
    '64 28',
    '63 01',
  ])
  const own = series[2]?.points.find((point) => point.year === 2021)
  expect(own).toMatchObject({ rank: 10, score: 68.6 })
})

describe('an index is taken apart', () => {
  test.each([
    { index: 'PCI', year: 2021, full: true, latest: 2024 },
    { index: 'PAPI', year: 2024, full: true, latest: 2024 },
    { index: 'PAR', year: 2020, full: true, latest: 2024 },
    { index: 'PGI', year: null, full: false, latest: 2024 },
  ])('$index of Hà Nội by the components of $year', async ({ index, ...expected }) => {
    expect(await latestWithComponents(database, { index, place: '01' })).toMatchObject(expected)
  })
})

describe('the overview', () => {
  const rowOf = async (index: string) => {
    const rows = await overviewIndices(database, { place: '01', today: '2026-11-20' })
    return rows.find((row) => row.index.index === index)
  }

  test('shows the latest official rank, its movement, target and what is not loaded', async () => {
    expect(await rowOf('PAR')).toMatchObject({
      year: 2024,
      score: 92.75,
      rank: 3,
      placesRanked: 63,
      band: { band: 'A' },
      movement: { year: 2023, rankChange: 0, verdict: 'comparable' },
      notLoaded: [{ year: 2025, published: false }],
      targets: [{ period: '2024', measure: 'text' }],
    })
  })

  test('shows the group where the publisher prints groups, and the weakest component', async () => {
    expect(await rowOf('PAPI')).toMatchObject({
      year: 2024,
      band: { band: '2' },
      weakest: { component: 'PAPI.7', year: 2024 },
    })
  })

  test('sets the change of the country beside that of the place, as it is known', async () => {
    const others = async (index: string) => (await rowOf(index))?.others ?? null
    expect(await others('PAR')).toEqual({ change: 1.39, of: 'mean' })
    expect(await others('DTI')).toEqual({ change: 0.027, of: 'median' })
    expect(await others('PGI')).toBeNull()
    const basis = await changeBasis(database, { index: 'PAPI' })
    const everyone = () => ({ among: 'all' as const })
    const { split } = change(basis, { place: '01', from: 2023, to: 2024, peers: everyone })
    expect(await others('PAPI')).toEqual({ change: split?.others.change, of: 'others' })
  })

  test('has the official months of the service index, the latest first', async () => {
    const periods = (await rowOf('QD766'))?.periods.filter((one) => one.component === 'QD766')
    expect(periods?.map(({ period, score, rank_published }) => [period, score, rank_published])).toEqual([
      ['2025-03', 58.3, 60],
      ['2024-11', 58.69, 62],
      ['2024-10', 61.18, 60],
    ])
  })

  test('of a place that no index knows is empty but for the names', async () => {
    const rows = await overviewIndices(database, { place: '00', today: null })
    expect(rows.map(({ year, rank, movement, weakest }) => [year, rank, movement, weakest])).toEqual(
      rows.map(() => [null, null, null, null]),
    )
  })
})

test('places are those of the year: Huế is a centrally-run city from 2025 only', async () => {
  const kind = async (place_system: string, year: number) =>
    (await placeList(database, { place_system, year })).find((one) => one.place === '46')?.kind
  expect(await kind('63', 2024)).toBe('province')
  expect(await kind('34', 2025)).toBe('centrally_run_city')
  expect(await placeList(database, { place_system: '34', year: 2022 })).toHaveLength(34)
})

test('coverage says of how many places each table knows the score', async () => {
  const rows = await coverage(database)
  const of = (index: string, year: number, component: string) =>
    rows.find((row) => row.index === index && row.year === year && row.component === component)
  expect(of('PCI', 2021, 'PCI.LAND')).toMatchObject({ known: 63, places_ranked: 63, complete: true })
  expect(of('PAR', 2023, 'PAR')).toMatchObject({ known: 26, printed: 36, complete: false })
  expect(of('SIPAS', 2015, 'SIPAS')).toMatchObject({ known: 10, places_ranked: 10, share: 1 })
})

test('conflicts come with what was kept, and sources with their titles', async () => {
  const conflicts = await ask(database, conflictRows, {})
  const sources = await ask(database, sourceRows, {})
  expect(conflicts.length).toBeGreaterThan(10)
  expect(conflicts.every((one) => one.decision !== null)).toBe(true)
  expect(new Set(sources.map((one) => one.source)).size).toBe(sources.length)
})

test('official figures of units are given for one index at a time', async () => {
  const rows = await scoresOfUnits(database, { index: 'HN-PAR' })
  expect(rows.find((row) => row.period === '2020' && row.unit === 'S.TAICHINH')).toMatchObject({
    score: 92.76,
    rank_published: 1,
    units_ranked: 22,
  })
})
