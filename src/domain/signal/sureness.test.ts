import { expect, test } from 'vitest'
import { sureness } from './sureness.ts'

test.each([
  [0, 'millionth'],
  [1e-6, 'millionth'],
  [2e-6, 'tenThousandth'],
  [1e-4, 'tenThousandth'],
  [0.002, 'thousandth'],
] as const)('a p-value of %d is said as one in a %s', (pValue, said) => {
  expect(sureness(pValue)).toBe(said)
})
