import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../database/openPackage.ts'
import { defaultData } from '../defaultData.ts'
import { changeQuestion } from './change.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const rowsOf = (index: string, from: string, to: string, place = '01') =>
  changeQuestion.answer(database, { index, place, from, to }, { today: null })

describe('PCI 2020 → 2021 of Hà Nội', () => {
  test('has total, own, others and weights first, and then every component', async () => {
    const rows = await rowsOf('PCI', '2020', '2021')
    // 66.935 → 68.59 by hand, from 9th to 10th; in the others' median 1.175 more.
    expect(rows.slice(0, 4)).toEqual([
      { part: 'total', score: 1.655, rank: 1 },
      { part: 'own', score: 1.655, rank: -2.5 },
      { part: 'others', score: 1.175, rank: 3.5 },
      { part: 'weights', score: 0, rank: null },
    ])
    expect(rows.slice(4).map(({ part }) => part)).toEqual(
      'COMPETITION ENTRY INFORMAL LABOUR LAND LEGAL PROACTIVITY SUPPORT TIME TRANSPARENCY'
        .split(' ')
        .map((code) => `PCI.${code}`),
    )
    // Factor 2 (20 % of 100 ÷ 10) × (5.21 − 5.81).
    expect(rows.find(({ part }) => part === 'PCI.TRANSPARENCY')).toMatchObject({ score: -1.2 })
  })

  test('adds up: components and weights to the score, components to the own part of the rank', async () => {
    const rows = await rowsOf('PCI', '2020', '2021')
    const [total, own, others, weights, ...components] = rows
    const sum = (key: 'score' | 'rank') => components.reduce((all, row) => all + Number(row[key]), 0)
    expect(sum('score') + Number(weights?.score)).toBeCloseTo(Number(total?.score), 9)
    expect(sum('rank')).toBeCloseTo(Number(own?.rank), 9)
    expect(Number(own?.rank) + Number(others?.rank)).toBe(Number(total?.rank))
  })

  test('is turned around when the years are', async () => {
    const [there, back] = await Promise.all([rowsOf('PCI', '2020', '2021'), rowsOf('PCI', '2021', '2020')])
    there.forEach(({ score, rank }, i) => {
      expect(Number(back[i]?.score)).toBeCloseTo(-Number(score), 9)
      expect(Number(back[i]?.rank)).toBeCloseTo(-Number(rank), 9)
    })
  })
})

test.each([
  ['PCI', '2008', '2009', /^PCI 2008 and 2009 are not comparable: edition 2009 .*no fair competition/],
  ['PCI', '2021', '2022', /^totals of PCI 2022 cannot be recomputed: \d+ of 63 places have all/],
  ['PAPI', '2014', '2015', /^PAPI 2014 and 2015 rank different places: only 2015: 24, 87$/],
  ['PAR', '2023', '2024', /^totals of PAR 2023 cannot be recomputed: .*; totals of PAR 2024 cannot/],
  ['DTI', '2022', '2023', /how its components make the total is not known/],
  ['PCI', '2021', '2030', /^nothing is published of PCI in 2030$/],
  ['PCI', '2021', 'x', /^not a year/],
  ['XYZ', '2020', '2021', /^unknown index: XYZ/],
])('%s %s → %s is refused with the reason', async (index, from, to, says) => {
  await expect(rowsOf(index, from, to)).rejects.toThrow(RangeError)
  await expect(rowsOf(index, from, to)).rejects.toThrow(says)
})

test('an unknown place is refused', async () => {
  await expect(rowsOf('PCI', '2020', '2021', '99')).rejects.toThrow('unknown place: 99')
})
