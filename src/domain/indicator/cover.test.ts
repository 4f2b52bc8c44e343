import { expect, test } from 'vitest'
import { coverOf } from './cover.ts'

const whole = { numerator: 5, denominator: 10, units: null, partly: 0, days: null }
const nothing = { numerator: null, denominator: null, units: null, partly: 0, days: null }
const left = { numerator: null, denominator: null, units: 0, partly: 1, days: 31 }
const some = { numerator: 7, denominator: 9, units: 3, partly: 2, days: 92 }

test.each([
  ['nobody asks of how many where none is left out', [whole, nothing, whole], null, 0, null],
  ['one of which none is left out counts as a unit, one without as none', [whole, nothing, left], 1, 1, 31],
  ['units below are counted where some are left out', [whole, some, left], 4, 3, 31],
  ['nothing of nothing', [], null, 0, null],
] as const)('%s', (_, values, units, partly, days) => {
  expect(coverOf(values)).toEqual({ units, partly, days })
})
