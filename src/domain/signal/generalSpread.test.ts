import { expect, test } from 'vitest'
import { exactBinomialDraw } from '../chance/exactBinomialDraw.examples.ts'
import { normalOf } from '../chance/normalOf.ts'
import { seeded } from '../chance/seeded.ts'
import { generalSpread } from './generalSpread.ts'

/** Units of between 100 and 3 000 cases at one in ten, whose true rates differ by `spread`. */
function drawn(seed: number, spread: number, units = 126) {
  const uniform = seeded(seed)
  const width = Math.sqrt(Math.log(1 + spread ** 2))
  return Array.from({ length: units }, () => {
    const cases = 100 + Math.floor(2900 * uniform() ** 3)
    const level = Math.exp(width * normalOf(uniform) - width ** 2 / 2)
    return { observed: exactBinomialDraw(cases, Math.min(1, 0.1 * level), uniform), expected: cases * 0.1 }
  })
}

const mean = (of: (seed: number) => number) => {
  const values = Array.from({ length: 40 }, (_, i) => of(i + 1))
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

test.each([0.2, 0.5])('finds that units differ by %d of the mean', (spread) => {
  const found = Math.sqrt(mean((seed) => generalSpread(drawn(seed, spread), 0.1)))
  expect(found / spread).toBeGreaterThan(0.9)
  expect(found / spread).toBeLessThan(1.2)
})

test('is next to nothing where they do not differ, and nothing where nothing can be said', () => {
  expect(Math.sqrt(mean((seed) => generalSpread(drawn(seed, 0), 0.1)))).toBeLessThan(0.06)
  expect(generalSpread([{ observed: 9, expected: 3 }], 0.1)).toBe(0)
  expect(generalSpread([], 0.1)).toBe(0)
  expect(generalSpread(drawn(1, 0.5), 0)).toBe(0)
})

test('one unit far apart does not widen the limits for the others by much', () => {
  const calm = drawn(7, 0.2)
  const beside = [...calm, { observed: 900, expected: 100 }]
  expect(generalSpread(beside, 0.1)).toBeLessThan(1.15 * generalSpread(calm, 0.1))
})

test('what few units leave in doubt makes it larger', () => {
  const ratio =
    mean((seed) => generalSpread(drawn(seed, 0.5, 16), 0.1)) /
    mean((seed) => generalSpread(drawn(seed, 0.5), 0.1))
  expect(ratio).toBeGreaterThan(1.2)
})
