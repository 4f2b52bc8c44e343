import { describe, expect, it } from 'vitest'
import { exactBinomialDraw } from '../chance/exactBinomialDraw.examples.ts'
import { seeded } from '../chance/seeded.ts'
import { commonShift } from './commonShift.ts'
import { episodes } from './episodes.ts'
import { slip } from './slip.ts'
import { togetherIn } from './togetherIn.ts'
import type { WeeklyCell } from './WeeklyCell.ts'
import { watchedGroup } from './watchedGroup.ts'

const weeks = 64
const last = weeks - 1

interface Drawn {
  units?: number
  cases?: number
  share?: number
  /** By what the odds of unit u are multiplied in week t. */
  times: (u: number, t: number) => number
}

/** Units with the same cases each week, a share of misses of their own and misses by chance. */
function drawn(seed: number, { units = 30, cases = 200, share = 0.05, times }: Drawn) {
  const uniform = seeded(seed)
  return Array.from({ length: units }, (_, u) => {
    const own = (share / (1 - share)) * (0.6 + 0.8 * uniform())
    const misses = Array.from({ length: weeks }, (_, t) => {
      const odds = own * times(u, t)
      return exactBinomialDraw(cases, odds / (1 + odds), uniform)
    })
    return { unit: `u${u}`, field: null, cases: misses.map(() => cases), misses }
  })
}

const named = (cells: readonly WeeklyCell[], t = last) => {
  const group = watchedGroup(cells)
  return episodes([group])
    .filter(({ listed }) => listed.includes(t))
    .map(({ unit }) => group.units[unit])
}

describe('a unit that misses three times as much for four weeks', () => {
  const cells = drawn(1, { times: (u, t) => (u === 7 && t > last - 4 ? 3 : 1) })

  it('is the one that is named, with what was expected and since when', () => {
    expect(named(cells)).toEqual(['u7'])
    const group = watchedGroup(cells)
    const found = slip(group, 7, last)
    const usual = (cells[7]?.misses.slice(0, last - 3) ?? []).reduce((a, b) => a + b, 0) / (last - 3)
    expect(found.expected / found.weeks / usual).toBeGreaterThan(0.8)
    expect(found.expected / found.weeks / usual).toBeLessThan(1.25)
    expect(found.since).toBe(last - 3)
    expect(found.observed).toBe(cells[7]?.misses.slice(-found.weeks).reduce((a, b) => a + b, 0))
  })

  it('does not move the line of the others', () => {
    const group = watchedGroup(cells)
    expect((group.common[last] ?? 0) / (group.calm[last] ?? 1)).toBeGreaterThan(0.85)
    expect((group.common[last] ?? 0) / (group.calm[last] ?? 1)).toBeLessThan(1.15)
    expect(commonShift(group, last)).toBeNull()
  })

  it('was not known before it began: every week rests on the weeks up to it', () => {
    const before = cells.map((cell) => ({
      ...cell,
      cases: cell.cases.slice(0, last - 3),
      misses: cell.misses.slice(0, last - 3),
    }))
    const [whole, cut] = [watchedGroup(cells), watchedGroup(before)]
    for (let u = 0; u < 30; u++) {
      for (const t of [30, last - 4]) {
        expect(whole.pValues[u * weeks + t]).toBe(cut.pValues[u * cut.weeks + t])
        expect(whole.weekOf(u, t, t)).toEqual(cut.weekOf(u, t, t))
      }
    }
  })
})

describe('a common shock', () => {
  it.each([
    [5, 1],
    [3, 1],
    [3, 4],
    [10, 4],
  ])('of × %d in %d weeks names nobody, and is told with its size', (size, span) => {
    const cells = drawn(size + span, { share: 0.02, times: (_, t) => (t > last - span ? size : 1) })
    expect(named(cells)).toEqual([])
    const shift = commonShift(watchedGroup(cells), last)
    // Odds × size of a share of 2 %: 10 ÷ (1 + 0.02 × 9) = 8.5 times as many misses.
    expect(shift?.times).toBeGreaterThan(0.7 * size)
    expect(shift?.times).toBeLessThan(1.15 * size)
    expect(shift?.since).toBe(last - span + 1)
  })

  it('of a third of the units is theirs, together, and the line stays', () => {
    const group = watchedGroup(drawn(3, { times: (u, t) => (u < 10 && t > last - 4 ? 4 : 1) }))
    const [found] = togetherIn([group], episodes([group]), last)
    expect(found?.units.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(commonShift(group, last)).toBeNull()
  })

  it('lets a unit be named that goes far beyond it', () => {
    const cells = drawn(5, { share: 0.04, times: (u, t) => (t > last - 4 ? 3 * (u === 4 ? 4 : 1) : 1) })
    expect(named(cells)).toEqual(['u4'])
  })
})

describe('nobody is named', () => {
  it('where all do as before, over many weeks', () => {
    const found = [11, 12, 13, 14].flatMap((seed) =>
      episodes([watchedGroup(drawn(seed, { times: () => 1 }))]),
    )
    expect(found).toEqual([])
  })

  it('for two dossiers, however seldom they are', () => {
    const cells = drawn(6, { share: 0.0001, times: () => 1 }).map((cell, u) => ({
      ...cell,
      misses: cell.misses.map((_, t) => (u === 0 && t === last ? 2 : 0) as number),
    }))
    expect(named(cells)).toEqual([])
    const three = cells.map((cell, u) => (u === 0 ? { ...cell, misses: cell.misses.with(last, 9) } : cell))
    expect(named(three)).toEqual(['u0'])
  })

  it('whose past is shorter than twelve weeks', () => {
    const cells = drawn(8, { times: (u, t) => (u === 2 && t > last - 4 ? 6 : 1) }).map((cell, u) =>
      u === 2
        ? {
            ...cell,
            cases: cell.cases.map((n, t) => (t < weeks - 15 ? 0 : n)),
            misses: cell.misses.map((n, t) => (t < weeks - 15 ? 0 : n)),
          }
        : cell,
    )
    expect(named(cells)).toEqual([])
  })
})

it('a department alone in its field is held against its own past, not against itself', () => {
  const cells = drawn(9, { units: 3, times: (u, t) => (u === 0 && t > last - 4 ? 4 : 1) }).map((cell, u) => ({
    ...cell,
    field: `field ${u}`,
  }))
  expect(named(cells)).toEqual(['u0'])
})

it('an episode that pauses for four weeks is the same one, after five it is another', () => {
  const burst = (t: number, gap: number) => t === 50 || t === 50 + 4 + gap
  const count = (gap: number) =>
    episodes([watchedGroup(drawn(10, { times: (u, t) => (u === 1 && burst(t, gap) ? 6 : 1) }))]).filter(
      ({ unit }) => unit === 1,
    ).length
  expect(count(0)).toBe(1)
  expect(count(8)).toBe(2)
})

it('refuses cells of different lengths', () => {
  const cell = { unit: 'A', field: null, cases: [1, 2], misses: [0, 0] }
  expect(() => watchedGroup([cell, { ...cell, unit: 'B', cases: [1] }])).toThrow(RangeError)
})
