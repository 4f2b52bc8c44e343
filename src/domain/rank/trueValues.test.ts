import { expect, test } from 'vitest'
import { normalOf } from '../chance/normalOf.ts'
import { seeded } from '../chance/seeded.ts'
import { type SeenValue, trueValues } from './trueValues.ts'

const normals = (seed: number) => {
  const uniform = seeded(seed)
  return () => normalOf(uniform)
}

function momentsOf(seen: readonly SeenValue[], draws = 4000): { mean: number; deviation: number }[] {
  const next = trueValues(seen, normals(3))
  const sums = seen.map(() => ({ sum: 0, squares: 0 }))
  for (let draw = 0; draw < draws; draw++) {
    next().forEach((value, i) => {
      const own = sums[i]
      if (!own) return
      own.sum += value
      own.squares += value * value
    })
  }
  return sums.map(({ sum, squares }) => {
    const mean = sum / draws
    return { mean, deviation: Math.sqrt(Math.max(0, squares / draws - mean * mean)) }
  })
}

test('what is seen surely stays; what is seen vaguely is drawn towards the others', () => {
  const seen = [
    ...Array.from({ length: 20 }, (_, i) => ({ value: i, variance: 0.01 })),
    { value: 100, variance: 10_000 },
  ]
  const found = momentsOf(seen)
  expect(found[0]?.mean).toBeCloseTo(0, 1)
  expect(found[19]?.mean).toBeCloseTo(19, 1)
  expect(found[20]?.mean).toBeLessThan(20)
  expect(found[20]?.deviation).toBeGreaterThan(3)
  expect(found[20]?.deviation).toBeLessThan(12)
})

test('values that differ by no more than chance lie closer together than they were seen', () => {
  const normal = normals(9)
  const seen = Array.from({ length: 60 }, () => ({ value: normal(), variance: 1 }))
  const found = momentsOf(seen)
  const far = seen.map(({ value }, i) => Math.abs(found[i]?.mean ?? 9) / Math.max(0.2, Math.abs(value)))
  expect(far.reduce((sum, one) => sum + one, 0) / far.length).toBeLessThan(0.6)
})

test('what chance does not touch is drawn as it is, and two alone around their own values', () => {
  expect(momentsOf([{ value: 7, variance: 0 }], 10)).toEqual([{ mean: 7, deviation: 0 }])
  const [a, b] = momentsOf([
    { value: 0, variance: 4 },
    { value: 10, variance: 1 },
  ])
  expect(Math.abs(a?.mean ?? 9)).toBeLessThan(0.15)
  expect(Math.abs((a?.deviation ?? 0) - 2)).toBeLessThan(0.1)
  expect(Math.abs((b?.deviation ?? 0) - 1)).toBeLessThan(0.05)
})

test('a variance below nothing is refused', () => {
  expect(() => trueValues([{ value: 1, variance: -1 }], normals(1))).toThrow(RangeError)
})
