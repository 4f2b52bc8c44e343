import { describe, expect, it } from 'vitest'
import type { LinearTable } from '../score/linearTable.ts'
import { equalWeightRanks, geometricRanks, ranksLeavingOut } from './otherRanks.ts'

/** Weights 0.8 and 0.2 of 100 points. A is uneven, B even, C behind B in both. */
const table: LinearTable = {
  components: [
    { component: 'X.1', factor: 8, max: 10 },
    { component: 'X.2', factor: 4, max: 5 },
  ],
  places: ['A', 'B', 'C'],
  scores: Float64Array.of(9, 0.5, 7, 3.5, 6, 3),
}

describe('ranks by other rules, worked by hand', () => {
  // Totals 74, 70, 60; shares 0.9 + 0.1 = 1.0, 0.7 + 0.7, 0.6 + 0.6.
  it('equal weights count every component by its share of the maximum', () => {
    expect(equalWeightRanks(table)).toEqual([3, 1, 2])
  })

  // Worth 80 and 20: 0.9^0.8 × 0.1^0.2 = 0.580, 0.7, 0.6.
  it('the geometric mean does not let one component make up for another', () => {
    expect(geometricRanks(table)).toEqual([3, 1, 2])
  })

  it('leaving a component out ranks by the rest', () => {
    expect(ranksLeavingOut(table)).toEqual([
      [3, 1, 2],
      [1, 2, 3],
    ])
  })

  it('a score of 0 takes the whole geometric mean, and two such places share the last rank', () => {
    expect(geometricRanks({ ...table, scores: Float64Array.of(10, 0, 1, 1, 0, 5) })).toEqual([2, 1, 2])
  })

  it('are not there where a maximum is unknown, but a component can be left out', () => {
    const open = { ...table, components: table.components.map((one) => ({ ...one, max: null })) }
    expect([equalWeightRanks(open), geometricRanks(open)]).toEqual([null, null])
    expect(ranksLeavingOut(open)).toHaveLength(2)
  })

  it('the only component cannot be left out', () => {
    const single = { ...table, components: table.components.slice(0, 1), scores: Float64Array.of(1, 2, 3) }
    expect(ranksLeavingOut(single)).toEqual([])
  })
})
