import { expect, test } from 'vitest'
import { rankMoves } from './rankMove.ts'
import { rankTable } from './rankTable.ts'

type Row = [place: string, score: number | null, printed?: number]

function table(rows: readonly Row[], placesRanked: number | null = rows.length) {
  const entries = rows.map(([place, score, printed = null]) => ({ place, score, rank_published: printed }))
  return { entries, placesRanked, ranks: rankTable(entries, placesRanked) }
}

test('the same places move by their ranks', () => {
  const then = table([
    ['a', 9],
    ['b', 8],
    ['c', 7],
  ])
  const now = table([
    ['a', 7],
    ['b', 8],
    ['c', 9],
  ])
  const moves = rankMoves(now, then)
  expect(['a', 'b', 'c'].map(moves)).toEqual([
    { change: 2, set: null },
    { change: 0, set: null },
    { change: -2, set: null },
  ])
})

test('computed ranks are compared over the places of both years', () => {
  // c was 2nd of a, c, b and is 3rd of x, y, c, b; without a, x and y it is first in both.
  const then = table([
    ['a', 9],
    ['c', 8],
    ['b', 7],
  ])
  const now = table([
    ['x', 9],
    ['y', 8.5],
    ['c', 8],
    ['b', 7],
  ])
  const moves = rankMoves(now, then)
  expect(moves('c')).toEqual({ change: 0, set: { apart: 3, among: 2 } })
  expect(moves('x')).toEqual({ change: null, set: { apart: 3, among: 2 } })
})

test('printed ranks move as printed, whoever else is ranked', () => {
  const then = table([['a', 9, 1]], 63)
  const now = table([['a', 9, 4]], 61)
  expect(rankMoves(now, then)('a')).toEqual({ change: 3, set: { apart: null, among: null } })
})

test('a partial table of as many places counts as the same places', () => {
  const then = table([['a', 9, 1]], 63)
  const now = table([['a', 9, 4]], 63)
  expect(rankMoves(now, then)('a')).toEqual({ change: 3, set: null })
  expect(rankMoves(now, then)('b')).toEqual({ change: null, set: null })
})
