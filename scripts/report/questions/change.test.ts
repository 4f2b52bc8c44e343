import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import { type OpenPackage, openPackage } from '../../database/openPackage.ts'
import { contextExample } from '../context.examples.ts'
import { defaultData } from '../defaultData.ts'
import { changeQuestion } from './change.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const rowsOf = (index: string, from: string, to: string, place = '01', said: string[] = []) =>
  changeQuestion.answer(database, { index, place, from, to }, contextExample(said, { words: en }))

describe('PCI 2020 → 2021 of Hà Nội', () => {
  test('has total, own, others and weights first, and then every component', async () => {
    const rows = await rowsOf('PCI', '2020', '2021')
    // 66.935 → 68.59 by hand, from 9th to 10th; in the others' median 1.175 more.
    const notPrinted = { rank_published_from: null, rank_published_to: null }
    expect(rows.slice(0, 4)).toEqual([
      { part: 'total', score: 1.655, rank: 1, ...notPrinted },
      { part: 'own', score: 1.655, rank: -2.5, ...notPrinted },
      { part: 'others', score: 1.175, rank: 3.5, ...notPrinted },
      { part: 'weights', score: 0, rank: null, ...notPrinted },
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
  [
    'PCI',
    '2008',
    '2009',
    /^PCI 2008 and 2009 are not comparable: other components.* from 2009 \(no fair competition\); 63 provinces were ranked in 2009, 64 before$/,
  ],
  [
    'PCI',
    '2024',
    '2025',
    /^PCI 2024 and 2025 are not comparable: other components.* from 2025 \(PCI 2\.0.*\); 34 provinces were ranked in 2025, 63 before$/,
  ],
  ['PCI', '2021', '2022', /^total unknown: PCI; 2022; partial; \d+; 63$/],
  ['PAR', '2023', '2024', /^total unknown: PAR; 2023; .*total unknown: PAR; 2024/],
  ['DTI', '2022', '2023', /^total unknown: DTI; 2022; no formula/],
  ['PCI', '2021', '2030', /^nothing published: PCI; 2030$/],
  ['PCI', '2021', 'x', /^not a year/],
  ['XYZ', '2020', '2021', /^unknown index: XYZ/],
])('%s %s → %s is refused with the reason', async (index, from, to, says) => {
  await expect(rowsOf(index, from, to)).rejects.toThrow(RangeError)
  await expect(rowsOf(index, from, to)).rejects.toThrow(says)
})

test('an unknown place is refused', async () => {
  await expect(rowsOf('PCI', '2020', '2021', '99')).rejects.toThrow('unknown place: 99')
})

describe('PAPI 2014 → 2015, which rank 61 and 63 places', () => {
  test('gives what the places ranked in one year only did as a last part, and says so', async () => {
    const said: string[] = []
    const rows = await rowsOf('PAPI', '2014', '2015', '01', said)
    const [total, own, others] = rows
    const set = rows.at(-1)
    // From 41st to 50th, as on the screen; two places came in above.
    expect([total?.rank, set?.part, set?.score, set?.rank]).toEqual([9, 'set', null, 2])
    expect(Number(own?.rank) + Number(others?.rank) + Number(set?.rank)).toBeCloseTo(9, 12)
    expect(said).toEqual([
      expect.stringMatching(/^PAPI 2014 and 2015 rank different places \(only 2015: 24, 87\)/),
    ])
  })

  test('leaves the part out where both years rank the same', async () => {
    const said: string[] = []
    const rows = await rowsOf('PAPI', '2016', '2017', '01', said)
    expect(rows.map(({ part }) => part)).not.toContain('set')
    expect(said).toEqual([])
  })
})

test('a suspected break is told on standard error, with its note', async () => {
  const said: string[] = []
  await rowsOf('PCI', '2020', '2021', '01', said)
  expect(said).toEqual([
    expect.stringMatching(/^PCI 2020 and 2021 compare with caution: .*suspected from 2021 \(same weights;/),
  ])
})
