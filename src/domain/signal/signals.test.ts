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
    const units = expectedMisses([cell('A', 900), cell('B', 750), cell('C', 750)], 2)
    // The two others: half as many again as the 500 expected, each with the weight of 500 ÷ (1 + 0.03 × 500), drawn to 1 by 30.
    const weight = 500 / 16
    expect(units[0]?.weeks[2]?.expected).toBeCloseTo((500 * (2 * weight * 1.5 + 30)) / (2 * weight + 30), 6)
  })
})

describe('one large unit that slips', () => {
  const cells = (last: number) =>
    ['A', 'B', 'C', 'D', 'E', 'F'].map((unit) => ({
      unit,
      field: null,
      cases: [5000, 5000, 5000],
      misses: [500, 500, unit === 'A' ? last : 500],
    }))

  it('does not let the others expect much more', () => {
    const other = expectedMisses(cells(5000), 2).find(({ unit }) => unit === 'B')
    expect(other?.weeks[2]?.expected).toBeGreaterThan(500)
    expect(other?.weeks[2]?.expected).toBeLessThan(600)
  })

  it('says no more the further out it lies', () => {
    expect(expectedMisses(cells(5000), 2)[1]).toEqual(expectedMisses(cells(2500), 2)[1])
  })
})

describe('signals', () => {
  it('find a rise to three times the usual, and say since when', () => {
    const risen = steady('B', (t) => (t < 27 ? usual(t) : 30))
    const found = signals([[steady('A', usual), risen, steady('C', usual)]], 26)
    expect(found.map(({ unit }) => unit)).toEqual(['B'])
    expect(found[0]?.slip).toMatchObject({ weeks: 3, observed: 90, expected: 30, since: 27 })
  })

  it('say since when although a single week long before was high too', () => {
    const risen = steady('B', (t) => (t < 27 ? usual(t) + (t === 18 ? 8 : 0) : 30))
    expect(signals([[steady('A', usual), risen]], 26)[0]?.slip.since).toBe(27)
  })

  it('find nothing in a run of weeks just above the usual', () => {
    expect(signals([[steady('A', (t) => (t < 22 ? usual(t) : 11))]], 26)).toEqual([])
  })

  it('leave a single week of a unit alone that always varies as much', () => {
    const wild = steady('A', (t) => (t % 3 === 0 ? 30 : 1))
    expect(signals([[wild]], 26)).toEqual([])
  })

  it('are sought among units of one kind, however many there are of another', () => {
    const rising = (kind: string) => ({ ...steady('B', (t) => (t < 28 ? usual(t) : 19)), kind })
    const many = (kind: string) =>
      Array.from({ length: 400 }, (_, i) => ({ ...steady(`C${i}`, usual), kind }))
    const few = Array.from({ length: 4 }, (_, i) => ({ ...steady(`A${i}`, usual), kind: 'department' }))
    expect(signals([[...few, rising('department')], many('commune')], 26).map(({ unit }) => unit)).toEqual([
      'B',
    ])
    expect(signals([few, [...many('commune'), rising('commune')]], 26)).toEqual([])
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
