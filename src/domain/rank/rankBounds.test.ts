import { expect, test } from 'vitest'
import { rankBounds } from './rankBounds.ts'

const printed = [
  { score: 91.1, rank: 1 },
  { score: 84.92, rank: 18 },
  { score: 83.66, rank: 22 },
  { score: 78.17, rank: 63 },
]

test.each([
  { score: 84, low: 19, high: 21, why: 'lies between two printed ranks' },
  { score: 95, low: 1, high: 0, why: 'lies above the first, so that no rank is left' },
  { score: 84.92, low: 18, high: 18, why: 'equals a score with a printed rank' },
])('a score of $score $why', ({ score, low, high }) => {
  expect(rankBounds(score, printed, 63)).toEqual(low <= high ? { low, high } : null)
})

test('the ends of the table are the first rank and the number of places ranked', () => {
  const middle = [{ score: 80, rank: 30 }]
  expect(rankBounds(90, middle, 63)).toEqual({ low: 1, high: 29 })
  expect(rankBounds(70, middle, 63)).toEqual({ low: 31, high: 63 })
  expect(rankBounds(70, middle, null)).toBeNull()
})

test('nothing is implied where no rank is printed', () => {
  expect(rankBounds(70, [], 63)).toBeNull()
})

test('equal scores with several printed ranks give the span of these ranks', () => {
  const tied = [
    { score: 87.33, rank: 27 },
    { score: 87.33, rank: 28 },
  ]
  expect(rankBounds(87.33, tied, 63)).toEqual({ low: 27, high: 28 })
  expect(rankBounds(87, tied, 63)).toEqual({ low: 29, high: 63 })
})

test('a printed rank that contradicts another implies nothing beside it, but elsewhere bounds stand', () => {
  const twiceFifth = [
    { score: 24.2, rank: 5 },
    { score: 23.96, rank: 5 },
    { score: 23.47, rank: 8 },
    { score: 22.84, rank: 16 },
  ]
  expect(rankBounds(23.72, twiceFifth, 63)).toBeNull()
  expect(rankBounds(23, twiceFifth, 63)).toEqual({ low: 9, high: 15 })
})

test('the true rank of a table always lies inside, whichever printed ranks are left', () => {
  const scores = Array.from({ length: 12 }, (_, i) => ({ score: 100 - 3 * i, rank: i + 1 }))
  for (let kept = 1; kept < 2 ** 12; kept += 37) {
    const left = scores.filter((_, i) => kept & (1 << i))
    for (const { score, rank } of scores) {
      const bounds = rankBounds(score, left, 12)
      expect(bounds?.low).toBeLessThanOrEqual(rank)
      expect(bounds?.high).toBeGreaterThanOrEqual(rank)
    }
  }
})
