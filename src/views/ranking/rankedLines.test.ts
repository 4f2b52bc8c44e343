import { expect, test } from 'vitest'
import type { RankingRow } from '../../answers/ranking/rankingRows.ts'
import { rankedLines } from './rankedLines.ts'

const row = (place: string, part: Partial<RankingRow>): RankingRow => ({
  place,
  name: place,
  name_en: null,
  kind: null,
  region: null,
  score: null,
  rank: null,
  rank_published: null,
  rank_low: null,
  rank_high: null,
  rank_last: null,
  rankComputed: null,
  band: null,
  peer: true,
  peerRank: null,
  confidence: null,
  source: null,
  note: null,
  previous: null,
  ...part,
})

test('a place with bounds stands between the ranks that bound it, and counts as known', () => {
  const { lines, unknownAfter } = rankedLines(
    [
      row('a', { rank: 18 }),
      row('b', { rank: 22 }),
      row('c', { score: 80, rank_low: 19, rank_high: 21, rank_last: null }),
    ],
    24,
  )
  expect(lines.map(({ row, unknownBefore }) => [row.place, unknownBefore])).toEqual([
    ['a', 17],
    ['c', 0],
    ['b', 2],
  ])
  expect(unknownAfter).toBe(2)
})

test('places that share a rank leave no gap behind them', () => {
  const { lines } = rankedLines([row('a', { rank: 1 }), row('b', { rank: 1 }), row('c', { rank: 3 })], 3)
  expect(lines.map(({ unknownBefore }) => unknownBefore)).toEqual([0, 0, 0])
})

test('a score without rank or bounds stands at the end and is one of the unknown', () => {
  const { lines, unknownAfter, unplaced } = rankedLines([row('a', { score: 90 }), row('b', { rank: 1 })], 10)
  expect(lines.map(({ row }) => row.place)).toEqual(['b', 'a'])
  expect([unknownAfter, unplaced]).toEqual([9, 1])
})

test('nothing is said about the end where it is not known how many were ranked', () => {
  expect(rankedLines([row('a', { rank: 2 })], null).unknownAfter).toBe(0)
})
