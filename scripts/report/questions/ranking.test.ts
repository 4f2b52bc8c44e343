import { readFileSync } from 'node:fs'
import path from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ranking } from '../../../src/answers/ranking/ranking.ts'
import { type OpenPackage, openPackage } from '../../database/openPackage.ts'
import { contextExample } from '../context.examples.ts'
import { defaultData } from '../defaultData.ts'
import { rankingQuestion } from './ranking.ts'

type Fact = Readonly<Record<string, string>>

const read = (file: string) =>
  Papa.parse<Fact>(readFileSync(path.join(import.meta.dirname, '../../../data', file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data

/** What was published, the later facts last. */
const facts = [...read('facts/scores.csv'), ...read('updates/scores.csv')]

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const rowsOf = (index: string, year: string, component?: string) =>
  rankingQuestion.answer(database, { index, year, component }, contextExample())

describe('against the published scores', () => {
  test.each(Array.from({ length: 18 }, (_, i) => String(2005 + i)))(
    'PCI %s is ordered by score from the top and ties share a rank',
    async (year) => {
      const published = new Map(
        facts
          .filter((fact) => fact.index === 'PCI' && fact.component === 'PCI' && fact.year === year)
          .map((fact) => [fact.place_code ?? fact.place, Number(fact.score)]),
      )
      const scores = [...published.values()]
      const rows = await rowsOf('PCI', year)
      expect(rows.map((row) => row.score)).toEqual(scores.sort((a, b) => b - a))
      for (const { place, score, rank } of rows) {
        expect(score).toBe(published.get(String(place)))
        expect(rank).toBe(1 + scores.filter((other) => other > Number(score)).length)
      }
    },
  )

  test.each([
    { index: 'PAPI', year: 2021, ranked: 60 },
    { index: 'DTI', year: 2024, ranked: 63 },
    { index: 'QD766', year: 2022, ranked: 34 },
  ])('$index $year is complete with $ranked places', async ({ index, year, ranked }) => {
    const table = await ranking(database, { index, year })
    expect(table).toMatchObject({ complete: true, placesKnown: ranked })
    expect(table.rows.map((row) => row.rank)).not.toContain(null)
  })
})

describe('printed ranks', () => {
  test('are shown where known, and bound the places between them', async () => {
    const rows = await rowsOf('PCI', '2023')
    const of = (place: string) => rows.find((row) => row.place === place)
    expect(of('22')).toMatchObject({ rank: 1, rank_published: 1, rank_low: null, rank_high: null })
    expect(of('01')).toMatchObject({ score: null, rank: 28, rank_published: 28 })
    // 67,04 lies between 67,38 (26th) and 66,79 (30th).
    expect(of('49')).toMatchObject({ rank: null, rank_published: null, rank_low: 27, rank_high: 29 })
    expect(rows.slice(-2).map((row) => row.place)).toEqual(['49', '45'])
  })

  test('imply nothing beside a rank that was printed twice for different scores', async () => {
    const rows = await rowsOf('PGI', '2023')
    expect(rows.find((row) => row.place === '31')).toMatchObject({ rank_low: null, rank_high: null })
    expect(rows.find((row) => row.place === '34')).toMatchObject({ rank_low: 17, rank_high: 24 })
  })

  test('stand beside the computed ones in a complete table: two places share a rank in 2011, VCCI printed two', async () => {
    const tied = (await rowsOf('PCI', '2011')).filter((row) => row.score === 57.62)
    expect(tied.map(({ place, rank, rank_published }) => [place, rank, rank_published])).toEqual([
      ['60', 40, 40],
      ['02', 40, 41],
    ])
  })

  test('stand before the computed ones on the screen of a complete table', async () => {
    const { complete, rows } = await ranking(database, { index: 'SIPAS', year: 2015 })
    expect(complete).toBe(true)
    const tied = rows.filter((row) => row.score === 84.94)
    expect(tied.map(({ rank, rankComputed }) => [rank, rankComputed])).toEqual([
      [4, 4],
      [5, 4],
    ])
  })
})

describe('beside the rank', () => {
  test('the group of PAPI is the quartile of the places ranked', async () => {
    const { bands, rows } = await ranking(database, { index: 'PAPI', year: 2023 })
    const sizes = bands.map(({ band }) => rows.filter((row) => row.band?.band === band).length)
    expect(sizes).toEqual([16, 15, 15, 15])
    expect(rows[0]?.band).toBe(rows[15]?.band)
  })

  test('the group of PAR is graded by score, also where the rank is unknown', async () => {
    const { rows } = await ranking(database, { index: 'PAR', year: 2024 })
    expect(rows.find((row) => row.place === '01')).toMatchObject({ rank: 3, band: { band: 'A' } })
    expect(rows.find((row) => row.place === '92')).toMatchObject({ score: 89.13, band: { band: 'B' } })
  })

  test('centrally-run cities are ranked among themselves', async () => {
    const { peers, rows } = await ranking(database, { index: 'PCI', year: 2021, peers: { among: 'cities' } })
    const cities = rows.filter((row) => row.peer)
    expect(cities.map((row) => row.place).sort()).toEqual(['01', '31', '48', '79', '92'])
    expect(cities.map((row) => row.peerRank)).toEqual([1, 2, 3, 4, 5])
    expect(peers).toMatchObject({ count: 5, placesKnown: 5, best: 70.61, median: 68.6 })
  })

  test('movement is given only from a comparable year', async () => {
    const suspected = await ranking(database, { index: 'PCI', year: 2021 })
    expect(suspected.previousYear).toMatchObject({ year: 2020, verdict: 'suspected' })
    // Hà Nội: 66,93 (9th) in 2020, 68,60 (10th) in 2021.
    const own = suspected.rows.find((row) => row.place === '01')?.previous
    expect(own).toMatchObject({ year: 2020, score: 66.93, rank: 9, rankChange: 1 })
    expect(own?.scoreChange).toBeCloseTo(1.67, 9)
    const refused = await ranking(database, { index: 'PCI', year: 2013 })
    expect(refused.previousYear).toMatchObject({ year: 2012, verdict: 'refused' })
    expect(refused.rows.every((row) => row.previous === null)).toBe(true)
  })
})

test('PCI 2025 is known in part: what is known is by score, and nobody has a rank', async () => {
  expect(await rowsOf('PCI', '2025')).toEqual([])
  expect(await rowsOf('PCI', '2025', 'PCI.LAND')).toEqual([])
  const bare = { rank: null, rank_published: null, rank_low: null, rank_high: null }
  const entry = await rowsOf('PCI', '2025', 'PCI.ENTRY')
  expect(entry).toEqual(
    [
      ['48', 'Đà Nẵng', 8.7],
      ['33', 'Hưng Yên', 7.26],
      ['08', 'Tuyên Quang', 6.5],
      ['91', 'An Giang', 6.11],
    ].map(([place, name, score]) => expect.objectContaining({ place, name, score, ...bare })),
  )
})

test('a year without figures has no rows, a component or index that is not known is refused', async () => {
  expect(await rowsOf('PCI', '1999')).toEqual([])
  expect(await rowsOf('PCI', '2008', 'PCI.IMPLEMENTATION')).toEqual([])
  await expect(rowsOf('PCI', '2021', 'PCI.X')).rejects.toThrow('unknown component: PCI.X; PCI')
  await expect(rowsOf('XYZ', '2021')).rejects.toThrow('unknown index: XYZ')
  await expect(rowsOf('PCI', '21')).rejects.toThrow('not a year')
})
