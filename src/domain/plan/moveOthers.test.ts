import { describe, expect, it, test } from 'vitest'
import { type LinearTable, totals } from '../score/linearTable.ts'
import { writtenDecimals } from '../score/writtenDecimals.ts'
import { medianChanges, moveOthers, type OthersMove, type TableOfYear } from './moveOthers.ts'
import { trendLine } from './trendLine.ts'

const components = [
  { component: 'X.1', factor: 2, max: 10 },
  { component: 'X.2', factor: 1, max: 10 },
]
const year = (of: number, places: string[], scores: number[]): TableOfYear => ({
  year: of,
  table: { components, places, scores: Float64Array.from(scores) } satisfies LinearTable,
})

/** A stands out of it; B rises by 1 a year, C by 0.5, D has one year; the second component of B wavers. */
const earlier = [
  year(2018, ['A', 'B', 'C'], [5, 5, 1, 4, 6, 6]),
  year(2019, ['A', 'B', 'C'], [9, 5, 2, 6, 6.5, 6]),
]
const start = year(2020, ['A', 'B', 'C', 'D'], [5, 5, 3, 5, 7, 6, 9.9, 2.25])
const moved = (how: OthersMove) => [...moveOthers({ start, earlier, place: 'A', how }).scores]

describe('how the others move', () => {
  it('still: not at all', () => {
    expect(moved('still')).toEqual([...start.table.scores])
  })

  it('by the median of the changes of all others, the place itself left out, and within the scale', () => {
    expect(medianChanges([...earlier, start], 'A')).toEqual([0.75, 0])
    expect(moved('median')).toEqual([5, 5, 3.75, 5, 7.75, 6, 10, 2.25])
  })

  it('along the line through the years of each, or by the median where there is one year only', () => {
    // The second component of B: 4, 6, 5 lies on 4.5, 5, 5.5 and goes to 6.
    expect(moved('trend')).toEqual([5, 5, 4, 6, 7.5, 6, 10, 2.25])
  })

  it('low and high lie one residual spread of the total from the trend', () => {
    const line = trendLine([2018, 2019, 2020].map((x, i) => ({ x, y: [6, 10, 11][i] ?? 0 })))
    for (const [how, sign] of [
      ['trend-low', -1],
      ['trend-high', 1],
    ] as const) {
      const table = moveOthers({ start, earlier, place: 'A', how })
      expect(totals(table)[1]).toBeCloseTo(line.at(2021) + sign * line.spread, 1)
      expect(totals(table)[2]).toBeCloseTo(21, 9)
    }
  })

  it('without a year before nobody moves', () => {
    expect([...moveOthers({ start, earlier: [], place: 'A', how: 'trend' }).scores]).toEqual([
      ...start.table.scores,
    ])
  })
})

test('a trend is the least-squares line with the spread of what it leaves', () => {
  // By hand: slope = (8 − 3) ÷ 2 through (2, 5): 2.5, 5, 7.5; residuals 0.5, −1, 0.5; √(1.5 ÷ 1).
  const line = trendLine([3, 4, 8].map((y, i) => ({ x: i + 1, y })))
  expect(line.slope).toBeCloseTo(2.5, 12)
  expect(line.at(4)).toBeCloseTo(10, 12)
  expect(line.spread).toBeCloseTo(Math.sqrt(1.5), 12)
  expect(
    trendLine([
      { x: 1, y: 3 },
      { x: 3, y: 4 },
    ]).spread,
  ).toBe(0)
  expect(() => trendLine([{ x: 1, y: 3 }])).toThrow(RangeError)
})

test('decimals are those of the number that was written with most', () => {
  expect(writtenDecimals([5, 7.5, 6.25])).toBe(2)
  expect(writtenDecimals([6.1234, 0.1 + 0.2])).toBe(4)
  expect(writtenDecimals([])).toBe(0)
})
