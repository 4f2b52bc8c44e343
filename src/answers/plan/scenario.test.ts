import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { gained } from '../../domain/headroom/gainRecord.ts'
import { nothingSupposed } from '../../domain/plan/scenario.ts'
import { scoresOf } from '../../domain/score/linearTable.ts'
import { type ReachChoice, reach } from './reach.ts'
import { movedTable, scenarioStandings } from './scenarioStandings.ts'
import { type ScenarioStart, scenarioStart, type WholeYear } from './scenarioStart.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

async function whole(
  index: string,
  year?: number,
  place = '01',
): Promise<ScenarioStart & { start: WholeYear }> {
  const found = await scenarioStart(database, { index, place, ...(year !== undefined && { year }) })
  if (found.start === null) throw new Error(`${index} ${found.year} has no table`)
  return { ...found, start: found.start }
}

describe('where a scenario starts', () => {
  test('PCI opens with 2021, with three years before it, across a suspected break', async () => {
    const found = await whole('PCI')
    expect(found.year).toBe(2021)
    expect(found.earlier.map(({ year }) => year)).toEqual([2018, 2019, 2020])
    expect(found.suspected.map(({ year }) => year)).toEqual([2021])
    expect(found.places).toHaveLength(63)
  })

  test('a refused break ends the history of PAPI', async () => {
    expect((await whole('PAPI')).earlier.map(({ year }) => year)).toEqual([2021, 2022, 2023])
    expect((await whole('PAPI', 2018)).earlier).toEqual([])
  })

  test('a year that is not wholly published starts nothing, and says why', async () => {
    const pci = await scenarioStart(database, { index: 'PCI', year: 2024, place: '01' })
    expect([pci.start, pci.years.find(({ year }) => year === 2024)?.why]).toEqual([null, 'partial'])
    const par = await scenarioStart(database, { index: 'PAR', place: '01' })
    expect([par.start, par.year]).toEqual([null, null])
    await expect(scenarioStart(database, { index: 'NO', place: '01' })).rejects.toThrow('unknown index: NO')
    await expect(scenarioStart(database, { index: 'PCI', place: 'ZZ' })).rejects.toThrow('unknown place: ZZ')
  })
})

describe('who stands where', () => {
  test('nothing supposed and everybody still, PCI 2021 is as it was recomputed', async () => {
    const found = await whole('PCI')
    const still = movedTable(found, { place: '01', others: 'still' })
    const { rows } = scenarioStandings(found, still, nothingSupposed)
    for (const row of rows) expect([row.total, row.rank]).toEqual([row.startTotal, row.startRank])
    expect(rows.find(({ place }) => place === '01')).toMatchObject({
      total: 68.59,
      rank: 10,
      officialRank: 10,
      officialTotal: 68.6,
    })
  })

  test('when the others move by their median, Hà Nội stands still', async () => {
    const found = await whole('PCI', 2019)
    const moved = movedTable(found, { place: '01', others: 'median' })
    expect([...scoresOf(moved, '01')]).toEqual([...scoresOf(found.start.table, '01')])
    const { rows } = scenarioStandings(found, moved, nothingSupposed)
    const own = rows.find(({ place }) => place === '01')
    expect(own?.total).toBe(68.8)
    // PCI rose in every year from 2016 to 2019: who stands still falls behind.
    expect(own?.rank).toBeGreaterThan(own?.startRank ?? 0)
  })
})

describe('what a rank takes', () => {
  const choice: ReachChoice = { place: '01', goal: 5, others: 'still', effort: new Map(), caps: new Map() }

  test('fifth in PCI 2021 takes 0.56 points of transparency at 20 %, by hand', async () => {
    const from = await whole('PCI')
    const found = reach(from, choice)
    const [fifth] = [...from.start.meta.official.places].filter(([, { rank }]) => rank === 5)
    // Printed fifth: Vĩnh Phúc with 69.69. From 68.59 a hundredth brings 0.02: 56 of them lead to 69.71.
    expect(from.start.meta.totals.get(fifth?.[0] ?? '')).toBe(69.69)
    expect(found.needed).toBeCloseTo(69.69, 1)
    expect(found).toMatchObject({
      outcome: 'reached',
      before: { rank: 10, total: 68.59 },
      after: { rank: 5 },
    })
    expect(found.gains.filter(({ gain }) => gain > 0)).toMatchObject([
      { component: 'PCI.TRANSPARENCY', score: 5.21, gain: 0.56 },
    ])
    expect(found.after.total).toBe(69.71)
  })

  test('caps are gains that a place once made from a like level', async () => {
    const from = await whole('PCI')
    const { caps, gains } = reach(from, choice)
    const own = scoresOf(from.start.table, '01')
    from.start.table.components.forEach(({ component }, c) => {
      const cap = caps.get(component)
      if (!cap?.made) throw new Error(`${component} was never raised`)
      expect(cap.cap).toBeLessThanOrEqual(gained(cap.made))
      expect(Math.abs(cap.made.before - (own[c] ?? 0))).toBeLessThanOrEqual(0.5 + 1e-9)
      const gain = gains.find((one) => one.component === component)
      expect(gain?.cap).toBeLessThanOrEqual(cap.cap + 1e-9)
    })
  })

  test('caps of the reader replace them, and too tight ones are told with the best rank they allow', async () => {
    const from = await whole('PCI')
    const none = new Map(from.start.table.components.map(({ component }) => [component, 0] as const))
    const closed = reach(from, { ...choice, caps: none })
    expect(closed).toMatchObject({ outcome: 'beyond', points: 0, after: { rank: 10 } })
    const one = reach(from, { ...choice, goal: 1, caps: new Map([...none, ['PCI.TRANSPARENCY', 0.5]]) })
    expect(one).toMatchObject({ outcome: 'beyond', after: { total: 69.59 } })
    expect(one.gains.filter(({ gain }) => gain > 0).map(({ component }) => component)).toEqual([
      'PCI.TRANSPARENCY',
    ])
  })

  test('the rank that a place has already takes nothing', async () => {
    expect(reach(await whole('PCI'), { ...choice, goal: 10 })).toMatchObject({ outcome: 'there', effort: 0 })
  })
})
