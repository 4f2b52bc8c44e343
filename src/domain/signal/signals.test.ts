import { describe, expect, it } from 'vitest'
import { type ExpectedUnit, expectedMisses } from './expectedMisses.ts'
import { signals } from './signals.ts'

const weeks = <T>(length: number, of: (t: number) => T) => Array.from({ length }, (_, t) => of(t))

const steady = (unit: string, observed: (t: number) => number): ExpectedUnit => ({
  unit,
  weeks: weeks(30, (t) => ({ cases: 200, observed: observed(t), expected: 10 })),
  baseMisses: 260,
})

/** 10 ± 3 in turn: as wide as chance makes counts of ten. */
const usual = (t: number) => 10 + ([3, -3, 0, 2, -2, 1, -1][t % 7] ?? 0)

describe('expectedMisses', () => {
  it('is the rate of the past, field by field, times the cases of the week', () => {
    const land = { unit: 'A', field: 'land', cases: [1000, 1000, 500], misses: [200, 200, 0] }
    const trade = { unit: 'A', field: 'trade', cases: [4000, 4000, 8000], misses: [40, 40, 0] }
    const [unit] = expectedMisses([land, trade], 2)
    // 500 × 0.2 + 8 000 × 0.01; alone of its kind, so that no common week is taken off.
    expect(unit?.weeks[2]?.expected).toBeCloseTo(180, 9)
    expect(unit?.baseMisses).toBe(480)
  })

  it('takes off what every other unit of the kind did that week', () => {
    const cell = (unit: string, last: number) => ({
      unit,
      field: null,
      cases: [5000, 5000, 5000],
      misses: [500, 500, last],
    })
    const units = expectedMisses([cell('A', 1000), cell('B', 1000), cell('C', 1000)], 2)
    // The others: 2 000 where 1 000 were expected, drawn to 1 by 30.
    expect(units[0]?.weeks[2]?.expected).toBeCloseTo((500 * 2030) / 1030, 6)
  })
})

describe('signals', () => {
  it('find a rise to three times the usual, and say since when', () => {
    const risen = steady('B', (t) => (t < 27 ? usual(t) : 30))
    const found = signals([[steady('A', usual), risen, steady('C', usual)]], 26)
    expect(found.map(({ unit }) => unit)).toEqual(['B'])
    expect(found[0]?.slip).toMatchObject({ weeks: 3, observed: 90, expected: 30, since: 27 })
  })

  it('find nothing in a run of weeks just above the usual', () => {
    expect(signals([[steady('A', (t) => (t < 22 ? usual(t) : 11))]], 26)).toEqual([])
  })

  it('leave a single week of a unit alone that always varies as much', () => {
    const wild = steady('A', (t) => (t % 3 === 0 ? 30 : 1))
    expect(signals([[wild]], 26)).toEqual([])
  })

  it('never call two dossiers a finding', () => {
    const tiny: ExpectedUnit = {
      unit: 'A',
      weeks: weeks(30, (t) => ({ cases: 12, observed: t === 29 ? 2 : 0, expected: 0.001 })),
      baseMisses: 1,
    }
    expect(signals([[tiny]], 26)).toEqual([])
  })
})
