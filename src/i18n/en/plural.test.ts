import { expect, it } from 'vitest'
import { plural } from './plural.ts'

it.each([
  [0, 'units'],
  [1, 'unit'],
  [2, 'units'],
])('%i of a unit are “%s”', (n, word) => {
  expect(plural(n, 'unit')).toBe(word)
})

it('a word with a plural of its own is given both', () => {
  expect([plural(1, 'index', 'indices'), plural(2, 'index', 'indices')]).toEqual(['index', 'indices'])
})
