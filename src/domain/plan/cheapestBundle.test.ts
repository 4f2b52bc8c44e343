import { describe, expect, it, test } from 'vitest'
import { seeded } from '../chance/seeded.ts'
import { cheapestBundle } from './cheapestBundle.ts'
import type { Steps } from './Steps.ts'

/** Least cost over every bundle there is; null where none brings the gap. */
function byTryingAll(gap: number, options: readonly Steps[]): number | null {
  let best: number | null = null
  const tryFrom = (i: number, points: number, cost: number) => {
    const option = options[i]
    if (option === undefined) {
      if (points >= gap - 1e-9 && (best === null || cost < best)) best = cost
      return
    }
    for (let n = 0; n <= option.most; n++) tryFrom(i + 1, points + n * option.points, cost + n * option.cost)
  }
  tryFrom(0, 0, 0)
  return best
}

function randomOptions(draw: () => number, points: () => number): Steps[] {
  return Array.from({ length: 1 + Math.floor(draw() * 4) }, () => ({
    points: points(),
    cost: Math.floor(draw() * 5) / 4,
    most: Math.floor(draw() * 6),
  }))
}

const sum = (options: readonly Steps[], steps: readonly number[], of: (option: Steps) => number) =>
  options.reduce((all, option, i) => all + of(option) * (steps[i] ?? 0), 0)

describe('the cheapest bundle', () => {
  it('costs what the cheapest of all bundles costs, in 1 000 random cases, and brings the gap within its limits', () => {
    const draw = seeded(11)
    let unreachable = 0
    for (let i = 0; i < 1000; i++) {
      const options = randomOptions(draw, () => (1 + Math.floor(draw() * 40)) * 0.005)
      const gap = Math.round(draw() * 150) * 0.01
      const found = cheapestBundle(gap, options)
      const best = byTryingAll(gap, options)
      if (best === null) unreachable += 1
      expect(found === null ? null : Number(found.cost.toFixed(9)), JSON.stringify({ gap, options })).toBe(
        best === null ? null : Number(best.toFixed(9)),
      )
      if (found === null) continue
      expect(sum(options, found.steps, ({ points }) => points)).toBeGreaterThanOrEqual(gap - 1e-9)
      expect(found.steps.every((n, c) => n >= 0 && n <= (options[c]?.most ?? 0))).toBe(true)
    }
    expect(unreachable).toBeGreaterThan(50)
    expect(unreachable).toBeLessThan(950)
  })

  it.each([
    ['have no common unit', (draw: () => number) => () => 0.01 + draw() * Math.PI],
    ['are thirds', (draw: () => number) => () => ((1 + Math.floor(draw() * 40)) * 0.01) / 3],
    [
      'are a mean of three beside weights of two decimals',
      (draw: () => number) => () => (draw() < 0.5 ? 0.01 / 3 : (1 + Math.floor(draw() * 99)) * 1e-4),
    ],
    ['are alike', () => () => Math.SQRT2 / 100],
  ])('costs what the cheapest costs where the points %s, in 400 random cases', (_, pointsOf) => {
    const draw = seeded(12)
    const points = pointsOf(draw)
    for (let i = 0; i < 400; i++) {
      const options = randomOptions(draw, points)
      const full = sum(
        options,
        options.map(({ most }) => most),
        (option) => option.points,
      )
      const gap = draw() * full * 1.1
      const found = cheapestBundle(gap, options)
      const best = byTryingAll(gap, options)
      const told = JSON.stringify({ gap, options })
      if (best === null) {
        expect(found, told).toBeNull()
        continue
      }
      expect(found?.cost, told).toBeCloseTo(best, 8)
      expect(found?.points, told).toBeGreaterThanOrEqual(gap - 1e-9)
      expect(found?.steps.every((n, c) => n >= 0 && n <= (options[c]?.most ?? 0))).toBe(true)
    }
  })

  it('settles ten components of hundredths without a common unit at once', () => {
    const draw = seeded(13)
    for (let i = 0; i < 20; i++) {
      const options = Array.from({ length: 10 }, () => ({
        ...{ points: 0.01 * (0.2 + draw() * 2), cost: 0.01, most: Math.floor(draw() * 300) },
      }))
      const gap =
        draw() *
        sum(
          options,
          options.map(({ most }) => most),
          ({ points }) => points,
        )
      const began = performance.now()
      const found = cheapestBundle(gap, options)
      expect(performance.now() - began).toBeLessThan(500)
      // All steps cost the same, so the cheapest bundle is the fewest of the steps that bring most.
      let [need, fewest] = [gap, 0]
      for (const { points, most } of [...options].sort((a, b) => b.points - a.points)) {
        const taken = Math.min(most, Math.max(0, Math.ceil((need - 1e-9) / points)))
        need -= taken * points
        fewest += taken
      }
      expect(found?.cost).toBeCloseTo(fewest * 0.01, 8)
    }
  })

  test('by hand: 1.75 points from steps of 2, 0.5 and 1 points of a component in hundredths', () => {
    const options = [
      { points: 0.02, cost: 0.01, most: 50 },
      { points: 0.005, cost: 0.0025, most: 400 },
      { points: 0.01, cost: 0.02, most: 100 },
    ]
    // The first two bring two points of the index for one of effort, the first comes first: 50 steps, then 150.
    expect(cheapestBundle(1.75, options)).toEqual({
      steps: [50, 150, 0],
      points: expect.closeTo(1.75, 9),
      cost: expect.closeTo(0.875, 9),
    })
    expect(cheapestBundle(1.752, options)?.points).toBeCloseTo(1.755, 9)
    expect(cheapestBundle(4, options)).toMatchObject({ steps: [50, 400, 100] })
    expect(cheapestBundle(4.001, options)).toBeNull()
    expect(cheapestBundle(0, options)?.steps).toEqual([0, 0, 0])
  })

  it('refuses what are no steps', () => {
    expect(() => cheapestBundle(1, [{ points: 0, cost: 1, most: 1 }])).toThrow(RangeError)
    expect(() => cheapestBundle(1, [{ points: 1, cost: -1, most: 1 }])).toThrow(RangeError)
    expect(() => cheapestBundle(1, [{ points: 1, cost: 1, most: 0.5 }])).toThrow(RangeError)
  })
})
