import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { compareUnits, ends } from './compareUnits.ts'

const value = (given: number | null, belowMinimum = false) => ({
  value: given,
  low: null,
  high: null,
  belowMinimum,
})

describe('who stands at either end', () => {
  test.each([
    ['the highest where higher is better', 'rate', 'higher', [0.9, 0.8, 0.95], { best: 2, worst: 1 }],
    ['the lowest where lower is better', 'duration', 'lower', [3, 5, 4], { best: 0, worst: 1 }],
    ['nobody of equals', 'rate', 'higher', [1, 1, 0.9], { best: null, worst: 2 }],
    ['nobody where one is alone', 'rate', 'higher', [0.9, null, null], { best: null, worst: null }],
    ['nobody by volume', 'count', 'higher', [10, 20], { best: null, worst: null }],
  ] as const)('%s', (_, kind, direction, values, expected) => {
    expect(
      ends(
        { kind, direction },
        values.map((one) => value(one)),
      ),
    ).toEqual(expected)
  })

  test('rates over too few are passed over', () => {
    const rates = [value(1, true), value(0.9), value(0.8)]
    expect(ends({ kind: 'rate', direction: 'higher' }, rates)).toEqual({ best: 1, worst: 2 })
  })
})

test('rates whose random variation overlaps have no ends', () => {
  const rate = (low: number, high: number) => ({ ...value((low + high) / 2), low, high })
  const higher = { kind: 'rate', direction: 'higher' } as const
  expect(ends(higher, [rate(0.9, 0.95), rate(0.8, 0.9)])).toEqual({ best: null, worst: null })
  expect(ends(higher, [rate(0.9, 0.95), rate(0.8, 0.89)])).toEqual({ best: 0, worst: 1 })
})

describe('units side by side', () => {
  let database: OpenPackage
  beforeAll(async () => {
    database = await openPackage(defaultData())
  })
  afterAll(() => database.close())

  test('stand in the asked order with the last complete month, unknown codes passed over', async () => {
    const found = await compareUnits(database, { units: ['S.TUPHAP', 'S.XXX', 'S.NNMT'], asOf: '2026-11-20' })
    expect(found.chosen.map(({ unit }) => unit)).toEqual(['S.TUPHAP', 'S.NNMT'])
    expect(found.period?.period).toBe('2026-10')
    expect(found.rows.length).toBeGreaterThan(0)
    for (const { values } of found.rows) expect(values).toHaveLength(2)
  })

  test('carry what was published of them', async () => {
    const found = await compareUnits(database, { units: ['S.NOIVU', 'S.TUPHAP'], asOf: '2026-11-20' })
    const par2019 = found.official.find((row) => row.unit === 'S.NOIVU' && row.period === '2019')
    expect(par2019).toMatchObject({ index: 'HN-PAR', score: 86.93, rank_published: 1 })
  })

  test('open with two of one kind, the one that is looked at among them', async () => {
    const asOf = '2026-11-20'
    const most = await compareUnits(database, { units: null, asOf })
    expect(most).toMatchObject({ byDefault: 'most', chosen: [{ parent: 'HN' }, { parent: 'HN' }] })
    expect(new Set(most.chosen.map(({ kind }) => kind)).size).toBe(1)
    const alike = await compareUnits(database, { units: null, unit: 'S.TUPHAP', asOf })
    expect(alike).toMatchObject({
      byDefault: 'alike',
      chosen: [{ unit: 'S.TUPHAP' }, { kind: 'department' }],
    })
  })

  test('may be none', async () => {
    const found = await compareUnits(database, { units: [], asOf: '2026-11-20' })
    expect(found).toMatchObject({ chosen: [], rows: [], official: [] })
    expect(found.units.length).toBeGreaterThan(0)
  })
})
