import { describe, expect, it } from 'vitest'
import { seeded } from '../chance/seeded.ts'
import { type LinearTable, totals } from '../score/linearTable.ts'
import { rank } from './rank.ts'
import { type DrawnTable, type RankDraws, rankDraws } from './rankDraws.ts'
import { rankInterval, shareInTop } from './rankInterval.ts'

const names = (count: number) => Array.from({ length: count }, (_, i) => String(i + 10))

/** Scores in quarters, so that some totals tie. */
function randomTable(seed: number): DrawnTable {
  const random = seeded(seed)
  const width = 1 + Math.floor(random() * 6)
  const places = names(1 + Math.floor(random() * 12))
  const weights = Array.from({ length: width }, () => 0.05 + random())
  const components = weights.map((weight, c) => ({ component: `X.${c}`, factor: 10 * weight, max: 10 }))
  const scores = Float64Array.from({ length: width * places.length }, () => Math.round(random() * 12) / 4)
  return { table: { components, places, scores }, weights }
}

const cases = Array.from({ length: 200 }, (_, i) => randomTable(i + 1))

const intervals = (drawn: RankDraws) => Array.from({ length: drawn.places }, (_, p) => rankInterval(drawn, p))

function reordered({ table, weights }: DrawnTable, order: readonly number[]): DrawnTable {
  const width = table.components.length
  const moved: LinearTable = {
    components: table.components,
    places: order.map((p) => table.places[p] ?? ''),
    scores: Float64Array.from(order.flatMap((p) => [...table.scores.slice(p * width, (p + 1) * width)])),
  }
  return { table: moved, weights }
}

describe('ranks over draws of weights', () => {
  it('are the ranks of the recomputed totals where nothing varies', () => {
    for (const one of cases) {
      const ranks = rank(totals(one.table))
      const drawn = rankDraws(one, { draws: 7, seed: 3, spread: 0 })
      expect(intervals(drawn)).toEqual(ranks.map((own) => ({ low: own, median: own, high: own })))
    }
  })

  it('give every place one rank in every draw, and the median lies inside', () => {
    for (const one of cases) {
      const drawn = rankDraws(one, { draws: 60, seed: 1, spread: 0.5, errors: one.weights.map(() => 0.3) })
      intervals(drawn).forEach(({ low, median, high }, p) => {
        expect(low <= median && median <= high).toBe(true)
        expect(shareInTop(drawn, p, drawn.places)).toBe(1)
        expect(shareInTop(drawn, p, 0)).toBe(0)
      })
    }
  })

  it('do not depend on the order of the places, with or without measurement error', () => {
    for (const one of cases) {
      const order = [...one.table.places.keys()].reverse()
      for (const errors of [null, one.weights.map(() => 0.4)]) {
        const drawing = { draws: 40, seed: 5, spread: 0.3, errors }
        const straight = intervals(rankDraws(one, drawing))
        const turned = intervals(rankDraws(reordered(one, order), drawing))
        expect(turned).toEqual(order.map((p) => straight[p]))
      }
    }
  })

  it('never put a place above one that is at least as good in every component', () => {
    for (const { table, weights } of cases) {
      const width = table.components.length
      const random = seeded(width * 7919 + table.places.length)
      const worse = Array.from(table.scores.slice(0, width), (score) => score - random())
      const scores = Float64Array.from([...table.scores, ...worse])
      const wider = { table: { ...table, places: [...table.places, '00'], scores }, weights }
      const drawn = rankDraws(wider, { draws: 60, seed: 2, spread: 1 })
      for (let top = 1; top <= drawn.places; top++) {
        expect(shareInTop(drawn, 0, top)).toBeGreaterThanOrEqual(shareInTop(drawn, drawn.places - 1, top))
      }
    }
  })

  it('are the same for the same seed, and others for another', () => {
    const one = randomTable(9)
    const counts = (seed: number) => [
      ...rankDraws(one, { draws: 300, seed, spread: 0.5, errors: one.weights.map(() => 0.2) }).counts,
    ]
    expect(counts(4)).toEqual(counts(4))
    expect(counts(4)).not.toEqual(counts(5))
  })

  it('of few draws are the first of many', () => {
    const one = randomTable(9)
    const first = rankDraws(one, { draws: 50, seed: 4, spread: 0.5 }).counts
    const all = rankDraws(one, { draws: 200, seed: 4, spread: 0.5 }).counts
    first.forEach((count, i) => {
      expect(all[i]).toBeGreaterThanOrEqual(count)
    })
  })

  it('of one place are 1', () => {
    const table = {
      components: [{ component: 'X.1', factor: 1, max: 10 }],
      places: ['01'],
      scores: Float64Array.of(3),
    }
    expect(intervals(rankDraws({ table, weights: [1] }, { draws: 5, seed: 1, spread: 1 }))).toEqual([
      { low: 1, median: 1, high: 1 },
    ])
  })
})

describe('two places that are apart in one component only each', () => {
  // A leads by 1 in the first, B by 1 in the second: A is first when the first weight is the larger one.
  const table: LinearTable = {
    components: ['X.1', 'X.2'].map((component) => ({ component, factor: 1, max: 10 })),
    places: ['A', 'B'],
    scores: Float64Array.of(6, 5, 5, 6),
  }

  it('are each first in half of the draws', () => {
    const drawn = rankDraws({ table, weights: [1, 1] }, { draws: 40_000, seed: 1, spread: 0.25 })
    expect(shareInTop(drawn, 0, 1)).toBeCloseTo(0.5, 2)
    expect(intervals(drawn)).toEqual([
      { low: 1, median: expect.any(Number), high: 2 },
      { low: 1, median: expect.any(Number), high: 2 },
    ])
  })

  it('change places as often as a normal error of the known size makes them', () => {
    const ahead = { ...table, scores: Float64Array.of(6, 6, 5, 5) }
    const drawn = rankDraws(
      { table: ahead, weights: [1, 1] },
      { draws: 40_000, seed: 1, spread: 0, errors: [1, 1] },
    )
    // The difference is 2 with an error of √4: Φ(1) = 0.8413.
    expect(shareInTop(drawn, 0, 1)).toBeCloseTo(0.8413, 2)
  })
})

describe('what is refused', () => {
  const one = randomTable(3)
  const sound = { draws: 10, seed: 1, spread: 0.25 }
  it.each([
    [{ ...sound, draws: 0 }, 'draws must be a positive integer: 0'],
    [{ ...sound, draws: 1.5 }, 'draws must be a positive integer: 1.5'],
    [{ ...sound, spread: -0.1 }, 'spread must be between 0 and 1: -0.1'],
    [{ ...sound, spread: Number.NaN }, 'spread must be between 0 and 1: NaN'],
    [{ ...sound, errors: [...one.weights.slice(1), -1] }, 'errors must be at least 0: -1'],
  ])('%j: %s', (drawing, says) => {
    expect(() => rankDraws(one, drawing)).toThrow(says)
  })

  it('weights that are not one for each component', () => {
    expect(() => rankDraws({ ...one, weights: [...one.weights, 1] }, sound)).toThrow('components')
  })
})
