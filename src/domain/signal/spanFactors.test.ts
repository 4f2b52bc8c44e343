import { expect, test } from 'vitest'
import { exactBinomialDraw } from '../chance/exactBinomialDraw.examples.ts'
import { normalOf } from '../chance/normalOf.ts'
import { seeded } from '../chance/seeded.ts'
import { spanFactors } from './spanFactors.ts'
import { watchedGroup } from './watchedGroup.ts'

const length = 56

/** Forty units with the same cases each week and a share of misses that goes up and down. */
function units(seed: number, { share, variation }: { share: number; variation: number }) {
  const uniform = seeded(seed)
  const width = Math.sqrt(Math.log(1 + variation ** 2))
  return Array.from({ length: 40 }, (_, i) => ({
    unit: `u${i}`,
    field: null,
    cases: Array.from({ length }, () => 100),
    misses: Array.from({ length }, () => {
      const level = Math.exp(width * normalOf(uniform) - width ** 2 / 2)
      return exactBinomialDraw(100, Math.min(1, share * level), uniform)
    }),
  }))
}

const meanFactor = (seed: number, world: { share: number; variation: number }, weeks = 4) => {
  const found = [...spanFactors(watchedGroup(units(seed, world)), { at: length - 1, weeks }).values()]
  expect(Math.min(...found)).toBeGreaterThanOrEqual(1)
  return found.reduce((sum, factor) => sum + factor, 0) / found.length
}

test.each([0.1, 0.5])(
  'weeks that vary as the binomial lets them have a factor of about 1, share %d',
  (share) => {
    for (const seed of [1, 2, 3]) expect(meanFactor(seed, { share, variation: 0 })).toBeLessThan(1.2)
  },
)

test('weeks that vary by half have the factor that follows from it', () => {
  // variance ÷ (E (1 − p)) = 1 + ¼ E ÷ (1 − p), E = 10, p = 0.1, less what the moving level leaves of p (1 − p)
  for (const seed of [4, 5, 6]) {
    const factor = meanFactor(seed, { share: 0.1, variation: 0.5 })
    expect(factor).toBeGreaterThan(2.9)
    expect(factor).toBeLessThan(4.6)
  }
})

test('a span of no weeks is refused', () => {
  expect(() => spanFactors(watchedGroup([]), { at: 0, weeks: 0 })).toThrow(RangeError)
})
