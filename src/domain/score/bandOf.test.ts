import { expect, test } from 'vitest'
import { bandOf } from './bandOf.ts'

const grades = [
  { band: 'A', low: 90, high: 100 },
  { band: 'B', low: 80, high: 90 },
  { band: 'C', low: null, high: 80 },
]
const quartiles = ['cao nhất', 'trung bình cao', 'trung bình thấp', 'thấp nhất'].map((band) => ({
  band,
  low: null,
  high: null,
}))

test.each([
  { score: 100, band: 'A' },
  { score: 90, band: 'A' },
  { score: 89.99, band: 'B' },
  { score: 12, band: 'C' },
  { score: 101, band: undefined },
  { score: null, band: undefined },
])('a score of $score is graded $band: the lower limit belongs to the band', ({ score, band }) => {
  expect(bandOf(grades, { score, rank: 1, ranked: 63 })?.band).toBe(band)
})

test('quartiles of 63 places hold 16, 16, 16 and 15', () => {
  const sizes = new Map<string, number>()
  for (let rank = 1; rank <= 63; rank++) {
    const band = bandOf(quartiles, { score: 40, rank, ranked: 63 })?.band ?? 'none'
    sizes.set(band, (sizes.get(band) ?? 0) + 1)
  }
  expect([...sizes]).toEqual([
    ['cao nhất', 16],
    ['trung bình cao', 16],
    ['trung bình thấp', 16],
    ['thấp nhất', 15],
  ])
})

test('a place without a rank is in no quartile', () => {
  expect(bandOf(quartiles, { score: null, rank: null, ranked: 63 })).toBeNull()
})
