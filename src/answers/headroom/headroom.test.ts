import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { type Comparison, compare } from '../compare/compare.ts'
import { between, fromMedian } from '../compare/compareProfile.ts'
import { headroom } from './headroom.examples.ts'
import type { Headroom } from './headroomComponents.ts'
import { type GainChoice, headroomGains } from './headroomGains.ts'

let database: OpenPackage
let pci: Headroom

beforeAll(async () => {
  database = await openPackage(defaultData())
  pci = await headroom(database, { index: 'PCI', year: 2021, place: '01' })
})

afterAll(() => database.close())

const choice = (to: GainChoice['to'], effort: [string, number][] = []): GainChoice => ({
  to,
  step: 0.05,
  effort: new Map(effort),
})
const rowOf = (found: Headroom, to: GainChoice['to'], component: string) => {
  const row = headroomGains(found, choice(to)).rows.find((one) => one.row.component === component)
  if (!row) throw new Error(`${component} is not there`)
  return row
}

describe('room of Hà Nội in PCI 2021', () => {
  test('up to the maximum is what the total lacks of 100', () => {
    // Published total 68.60, printed scores of two decimals.
    expect(headroomGains(pci, choice('maximum')).points).toBeCloseTo(100 - 68.6, 1)
  })

  test('up to the best is what the printed scores say', () => {
    // Transparency 5.21 of a best 7.28 at a weight of 20 %: 2.07 × 2; labour 7.64 is itself the best.
    expect(rowOf(pci, 'best', 'PCI.TRANSPARENCY').points).toBeCloseTo(4.14, 9)
    expect(rowOf(pci, 'best', 'PCI.LABOUR')).toMatchObject({ points: 0, perEffort: null, record: null })
    expect(rowOf(pci, 'best', 'PCI.LABOUR').exhausted).toBe('best')
  })

  test('counts the same steps as a query that joins each year with the next', async () => {
    const [counted] = await database.run({
      sql: `SELECT count(*) AS n, count(*) FILTER (b.score - a.score >= 1.25 - 1e-9) AS made,
              count(*) FILTER (b.score < a.score) AS fell
       FROM scores a JOIN scores b ON b."index" = a."index" AND b.place = a.place AND b.component = a.component
         AND b.place_system = a.place_system AND b.year = a.year + 1
       WHERE a."index" = 'PCI' AND a.component = 'PCI.LAND' AND abs(a.score - 6.6) <= 0.5 + 1e-9
         AND b.year IN (2007, 2008, 2010, 2011, 2012, 2014, 2015, 2016, 2018, 2019, 2020)`,
      values: [],
      tables: ['scores'],
    })
    const land = rowOf(pci, 'best', 'PCI.LAND')
    expect(land.gain).toBeCloseTo(1.25, 9)
    expect({ n: land.record?.n, made: land.record?.made, fell: land.slip?.fell }).toEqual({
      n: Number(counted?.n),
      made: Number(counted?.made),
      fell: Number(counted?.fell),
    })
  })

  test('is taken to the unit that a document of the year names, the rest to nobody, and all of it is accounted for', () => {
    const { points, attribution } = headroomGains(pci, choice('best'))
    expect(attribution.map(({ to, units }) => [to, ...units])).toEqual([['units', 'S.KHDT'], ['unassigned']])
    // Entry costs 6.57 of a best 7.98 at a weight of 5 %.
    expect(attribution[0]?.points).toBeCloseTo((7.98 - 6.57) / 2, 9)
    expect(attribution[1]?.points).toBeCloseTo((points ?? Number.NaN) - (7.98 - 6.57) / 2, 9)
  })

  test('is ordered by points × (k + ½) ÷ (n + 1), and by the effort that the reader sets', () => {
    const rows = headroomGains(pci, choice('best')).rows.filter(({ points }) => points !== null && points > 0)
    const expected = rows.map(({ points, record }) =>
      record === null ? 0 : ((points ?? 0) * (record.made + 0.5)) / (record.n + 1),
    )
    expect(expected).toEqual([...expected].sort((a, b) => b - a))
    expect(new Set(expected).size).toBeGreaterThan(5)
    const dear = new Map(rows.slice(0, 1).map(({ row }) => [row.component, 10] as const))
    const next = headroomGains(pci, choice('best', [...dear])).rows[0]?.row.component
    expect(next).toBe(rows[1]?.row.component)
  })

  test('by a step never goes beyond the maximum', () => {
    const wide = headroomGains(pci, { to: 'step', step: 0.5, effort: new Map() })
    for (const { gain, row } of wide.rows) expect(gain).toBeLessThanOrEqual((row.max ?? 0) - (row.score ?? 0))
  })
})

test('what is at the best of the peers has room left beyond them', async () => {
  const peers = { among: 'cities' } as const
  const found = await headroom(database, { index: 'PCI', year: 2021, place: '01', peers })
  expect(rowOf(found, 'best', 'PCI.LABOUR')).toMatchObject({ exhausted: 'best', done: 'best', gain: 0 })
  expect(rowOf(found, 'maximum', 'PCI.LABOUR')).toMatchObject({ exhausted: 'best', done: null })
  expect(rowOf(found, 'maximum', 'PCI.LABOUR').gain).toBeCloseTo(10 - 7.64, 9)
})

describe('room where the table is partial', () => {
  test('goes to the maximum alone, without any record of gains', async () => {
    const sipas = await headroom(database, { index: 'SIPAS', year: 2024, place: '01' })
    expect(rowOf(sipas, 'maximum', 'SIPAS.B').points).toBeCloseTo((100 - 86.49) / 2, 9)
    expect(rowOf(sipas, 'maximum', 'SIPAS.B')).toMatchObject({ like: null, record: null, slips: false })
    expect(headroomGains(sipas, choice('best')).points).toBeNull()
    expect(sipas.pairs).toEqual([])
  })

  test('without a formula knows gains on the own scale and no points of the index', async () => {
    const dti = await headroom(database, { index: 'DTI', year: 2024, place: '01' })
    expect(dti.inPoints).toBe(false)
    const gains = headroomGains(dti, choice('maximum'))
    expect(gains).toMatchObject({ points: null, attribution: [] })
    expect(gains.rows[0]?.row.component).toBe('DTI.GOVERNMENT')
    expect(gains.rows[0]?.gain).toBeCloseTo(1 - 0.5661, 9)
  })
})

describe('places side by side', () => {
  let found: Comparison

  beforeAll(async () => {
    const answer = await compare(database, { index: 'PCI', year: 2021, place: '01', others: ['48', '79'] })
    if (answer === null) throw new Error('PCI 2021 is not there')
    found = answer
  })

  test('are ranked among each other as their printed totals say', () => {
    // PCI 2021: Đà Nẵng 70.42 (4), Hà Nội 68.60 (10), Hồ Chí Minh 67.50 (14).
    expect(found.standing.map(({ total, rank, among }) => [total, rank, among])).toEqual([
      [68.6, 10, 2],
      [70.42, 4, 1],
      [67.5, 14, 3],
    ])
  })

  test('differ over all components by as much as their totals', () => {
    const { strengths, weaknesses } = between(found.profile, 0, 1, 10)
    const sum = [...strengths, ...weaknesses].reduce((all, { distance }) => all + distance, 0)
    expect(sum).toBeCloseTo(68.6 - 70.42, 1)
  })

  test('stand out where the components screen says so', () => {
    // −1.62 points in transparency, +3.66 in labour against the median.
    const { strengths, weaknesses } = fromMedian(found.profile, 0, 1)
    expect(strengths).toEqual([{ component: 'PCI.LABOUR', distance: expect.closeTo(3.66, 2) }])
    expect(weaknesses).toEqual([{ component: 'PCI.TRANSPARENCY', distance: expect.closeTo(-1.62, 2) }])
  })

  test('are suggested for a stated reason, each once and never the place itself', () => {
    expect(found.suggestions.map(({ by }) => by)).toEqual(['score', 'profile', 'kind', 'region'])
    for (const { places } of found.suggestions) {
      expect(new Set(places.map(({ place }) => place)).size).toBe(places.length)
      expect(places.map(({ place }) => place)).not.toContain('01')
      expect(places.length).toBeLessThanOrEqual(5)
    }
    const cities = found.suggestions.find(({ by }) => by === 'kind')?.places.map(({ place }) => place)
    expect(cities?.sort()).toEqual(['31', '48', '79', '92'])
  })

  test('are the most alike where nobody is named, at most five, and unknown codes are passed over', async () => {
    const proposed = await compare(database, { index: 'PCI', year: 2021, place: '01' })
    expect(proposed?.byDefault).toBe('profile')
    expect(proposed?.chosen).toHaveLength(4)
    const others = ['xx', '01', '48', '79', '31', '92', '22', '24', '26']
    const many = await compare(database, { index: 'PCI', year: 2021, place: '01', others })
    expect(many?.chosen).toEqual(['01', '48', '79', '31', '92'])
  })

  test('in a partial year have what is published of them, and no median, distance or rank that is not', async () => {
    const par = await compare(database, { index: 'PAR', year: 2024, place: '01', others: ['31', '48'] })
    expect(
      par?.profile.every(({ median, best, factor }) => median === null && best === null && factor === null),
    ).toBe(true)
    expect(par?.standing[0]).toMatchObject({ total: 92.75, rank: 3 })
    expect(par?.standing.every(({ among }) => among === null)).toBe(true)
  })

  test('have a history in stretches that a declared break parts', () => {
    const segments = found.history.places[0]?.points.map(({ year, segment }) => [year, segment])
    const at = new Map(segments as [number, number][])
    expect(at.get(2012)).toBeLessThan(at.get(2013) ?? 0)
    expect(at.get(2016)).toBe(at.get(2017))
  })
})
