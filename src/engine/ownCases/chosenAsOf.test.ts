import { expect, it } from 'vitest'
import { chosenAsOf } from './chosenAsOf.ts'

it.each([
  ['the last day of the file stands for a made-up date', '2026-03-31', '2026-11-20', true, '2026-03-31'],
  ['a package without a date has none to offer', '2026-03-31', null, false, '2026-03-31'],
  ['a real date close by stays', '2026-11-17', '2026-11-20', false, '2026-11-20'],
  ['a file that ends a little later is still of that date', '2026-11-23', '2026-11-20', false, '2026-11-20'],
  ['a file of another time has its own date', '2026-03-31', '2026-11-20', false, '2026-03-31'],
])('%s', (_, last, ofPackage, isMadeUp, expected) => {
  expect(chosenAsOf({ last, ofPackage, isMadeUp })).toBe(expected)
})
