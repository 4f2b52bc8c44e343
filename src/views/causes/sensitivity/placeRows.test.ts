import { describe, expect, test } from 'vitest'
import type { IntervalTable } from '../../../answers/interval/intervalTables.ts'
import { rankTable } from '../../../domain/rank/rankTable.ts'
import { fixedRows, placeRows, rankShares } from './placeRows.ts'

/** Three places of which the last two tie, and of which 24 was printed ahead of 02. */
const drawn: IntervalTable = {
  table: {
    components: ['X.1', 'X.2'].map((component) => ({ component, factor: 1, max: 10 })),
    places: ['01', '02', '24'],
    scores: Float64Array.of(8, 7, 6, 5, 5, 6),
  },
  weights: [1, 1],
  totals: [15, 11, 11],
  ranks: [1, 2, 2],
  equal: [1, 2, 2],
  geometric: null,
  leavingOut: [
    [1, 3, 2],
    [1, 2, 3],
  ],
  gaps: [4, 0, null],
  rounding: 0.02,
  errors: null,
}
const official = rankTable(
  [
    { place: '01', score: 15, rank_published: 1 },
    { place: '24', score: 11, rank_published: 2 },
    { place: '02', score: 11, rank_published: 3 },
  ],
  3,
)
const fixed = fixedRows(drawn, official, (place) => `Nơi ${place}`)
const draws = { draws: 4, places: 3, counts: Uint32Array.of(4, 0, 0, 0, 3, 1, 0, 1, 3) }

describe('rows of places', () => {
  test('stand by recomputed rank, then code, beside the printed rank', () => {
    expect(fixed.map(({ place, rank, published }) => [place, rank, published])).toEqual([
      ['01', 1, 1],
      ['02', 2, 3],
      ['24', 2, 2],
    ])
  })

  test('tell the best and worst rank without a component, and what may be rounding alone', () => {
    expect(fixed.map(({ leaving }) => [leaving?.best, leaving?.worst])).toEqual([
      [1, 1],
      [2, 3],
      [2, 3],
    ])
    expect(fixed.map(({ gap, rounded }) => [gap, rounded])).toEqual([
      [4, false],
      [0, true],
      [null, false],
    ])
  })

  test('have the range and the share in the top of the draws', () => {
    const rows = placeRows(fixed, draws, 2)
    expect(rows.map(({ low, median, high, share }) => [low, median, high, share])).toEqual([
      [1, 1, 1, 1],
      [2, 2, 3, 0.75],
      [2, 3, 3, 0.25],
    ])
    expect(rankShares(draws, 2)).toEqual([0, 0.25, 0.75])
  })
})
