import { expect, test } from 'vitest'
import { rank } from './rank.ts'

test.each([
  { scores: [70, 90, 80, 80], ranks: [4, 1, 2, 2] },
  { scores: [5, null, 5, 1], ranks: [1, null, 1, 3] },
  { scores: [null, null], ranks: [null, null] },
  { scores: [], ranks: [] },
  { scores: [68.5999999999999, 68.6], ranks: [2, 1] },
])('$scores are ranked $ranks: equal scores share a rank and the next is skipped', ({ scores, ranks }) => {
  expect(rank(scores)).toEqual(ranks)
})

test('ranks follow the scores when their order is changed', () => {
  const scores = [61.2, 58.1, null, 61.2, 70, 12.5, 58.1, 58.1]
  const ranks = rank(scores)
  for (let shift = 1; shift < scores.length; shift++) {
    const turn = <T>(list: readonly T[]) => [...list.slice(shift), ...list.slice(0, shift)]
    expect(rank(turn(scores))).toEqual(turn(ranks))
  }
})

test('a score that is no number is refused', () => {
  expect(() => rank([1, Number.NaN])).toThrow('not a score')
})
