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
  {
    score: 84.92,
    low: 17,
    high: 19,
    why: 'equals a score with a printed rank, of which the decimals are cut',
  },
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

test('equal scores with several printed ranks give the span of these ranks, one wider for the place itself', () => {
  const tied = [
    { score: 87.33, rank: 27 },
    { score: 87.33, rank: 28 },
  ]
  expect(rankBounds(87.33, tied, 63)).toEqual({ low: 26, high: 29 })
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

test('a tie is one wider on each side for each tied place, cut by the printed ranks around and by the ends', () => {
  expect(rankBounds(84.92, printed, 63, 3)).toEqual({ low: 15, high: 21 })
  expect(rankBounds(91.1, printed, 63, 2)).toEqual({ low: 1, high: 3 })
  expect(rankBounds(78.17, printed, 63, 2)).toEqual({ low: 61, high: 63 })
  expect(rankBounds(78.17, [{ score: 78.17, rank: 60 }], null, 2)).toEqual({ low: 58, high: 62 })
})

test('the true rank of tied scores lies inside, whichever of them has the rank that was printed', () => {
  const score = [9, 8, 8, 8, 8, 7]
  for (let kept = 1; kept < 2 ** 6; kept++) {
    const left = score.flatMap((one, i) => (kept & (1 << i) ? [{ score: one, rank: i + 1 }] : []))
    const tied = score.filter((one, i) => one === 8 && !(kept & (1 << i))).length
    for (let i = 1; i <= 4; i++) {
      if (kept & (1 << i)) continue
      const bounds = rankBounds(8, left, 6, tied)
      expect(bounds?.low, `${kept} ${i}`).toBeLessThanOrEqual(i + 1)
      expect(bounds?.high, `${kept} ${i}`).toBeGreaterThanOrEqual(i + 1)
    }
  }
})
