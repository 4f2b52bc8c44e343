import { expect, test } from 'vitest'
import { rankInterval, shareInTop } from './rankInterval.ts'

const drawn = (draws: number, counts: readonly number[]) => ({
  draws,
  places: counts.length,
  counts: Uint32Array.from(counts),
})

test.each([
  { counts: [5, 90, 5], says: { low: 1, median: 2, high: 2 } },
  { counts: [4, 90, 6], says: { low: 2, median: 2, high: 3 } },
  { counts: [50, 0, 50], says: { low: 1, median: 1, high: 3 } },
  { counts: [49, 0, 51], says: { low: 1, median: 3, high: 3 } },
])('of 100 draws $counts, nearest rank gives $says', ({ counts, says }) => {
  expect(rankInterval(drawn(100, counts), 0)).toEqual(says)
})

test('one draw is its own low, median and high', () => {
  expect(rankInterval(drawn(1, [0, 1]), 0)).toEqual({ low: 2, median: 2, high: 2 })
})

test('the share in the top counts that rank and all better ones', () => {
  const one = drawn(10, [2, 3, 5])
  expect([1, 2, 3, 64].map((top) => shareInTop(one, 0, top))).toEqual([0.2, 0.5, 1, 1])
})

test('a place that was not drawn is refused', () => {
  expect(() => rankInterval(drawn(10, [2, 3, 5]), 3)).toThrow('place 3 is not among 3')
})
