import { expect, test } from 'vitest'
import { seeded } from '../chance/seeded.ts'
import { perEffort } from './perEffort.ts'

const gain = (gained: number | null, factor: number | null, effort = 1) => ({
  component: 'A',
  gain: gained,
  factor,
  effort,
})

test('is the worth of a point by its effort', () => {
  expect(perEffort(gain(1, 0.5, 0.2))).toEqual({ points: 0.5, effort: 0.2, perEffort: 2.5 })
  expect(perEffort(gain(0, 1))).toEqual({ points: 0, effort: 0, perEffort: null })
  expect(perEffort(gain(null, 1))).toEqual({ points: null, effort: null, perEffort: null })
  expect(perEffort(gain(1, null))).toEqual({ points: null, effort: 1, perEffort: null })
})

test('in 1 000 random cases doubling the effort halves what it brings, and the points stay', () => {
  const random = seeded(4)
  for (let n = 0; n < 1000; n += 1) {
    const one = gain(random() + 0.01, random() + 0.01, random() + 0.1)
    const once = perEffort(one)
    const twice = perEffort({ ...one, effort: one.effort * 2 })
    expect(twice.perEffort).toBeCloseTo((once.perEffort ?? Number.NaN) / 2, 9)
    expect(twice.points).toBe(once.points)
    expect((once.perEffort ?? Number.NaN) * (once.effort ?? Number.NaN)).toBeCloseTo(
      once.points ?? Number.NaN,
      9,
    )
  }
})

test('effort of nothing is refused', () => {
  expect(() => perEffort(gain(1, 1, 0))).toThrow('effort of A must be above 0: 0')
})
