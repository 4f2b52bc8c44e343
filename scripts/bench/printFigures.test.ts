import { expect, test } from 'vitest'
import { isMissed, lineOf } from './printFigures.ts'

const squeezed = (line: string) => line.replace(/ +/g, ' ')

test('a line tells value, spread, budget, whether it is held, and the other build', () => {
  const click = {
    what: 'a click',
    value: 83.4,
    unit: 'ms',
    most: 100,
    spread: [61, 90.6],
    before: 254,
  } as const
  expect(squeezed(lineOf(click))).toBe('a click 83 ms (61–91) at most 100 ms held before: 254 ms')
  expect(squeezed(lineOf({ ...click, value: 101, before: null }))).toBe(
    'a click 101 ms (61–91) at most 100 ms MISSED before: never',
  )
})

test('what never happened is missed, with a budget or without; without one no figure is too high', () => {
  expect(isMissed({ what: 'a picture', value: null, unit: 'ms', most: 400 })).toBe(true)
  expect(isMissed({ what: 'a picture', value: 400, unit: 'ms', most: 400 })).toBe(false)
  expect(isMissed({ what: 'a picture', value: 4000, unit: 'ms' })).toBe(false)
  const vain = { what: 'a mark', value: null, unit: 'ms', note: 'in 1 of 6 openings' } as const
  expect(isMissed(vain)).toBe(true)
  expect(squeezed(lineOf(vain))).toBe('a mark never MISSED in 1 of 6 openings')
})
