import { expect, test } from 'vitest'
import { dayOfSerial } from './dayOfSerial.ts'
import { isDayFormat } from './isDayFormat.ts'

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [60, false, null],
  [61, false, '1900-03-01'],
  [45351.999, false, '2024-02-29'],
  [0, true, '1904-01-01'],
  [43889, true, '2024-02-29'],
  [0.75, false, null],
  [-3, false, null],
  [2_958_465, false, '9999-12-31'],
  [2_958_466, false, null],
])('day %d, counted from 1904: %s, is %s', (serial, days1904, day) => {
  expect(dayOfSerial(serial, days1904)).toBe(day)
})

test.each([
  ['dd/mm/yyyy', true],
  ['m/d/yy h:mm', true],
  ['[$-42A]d mmmm yyyy;@', true],
  ['mmm', true],
  ['"ngày" dd', true],
  ['h:mm AM/PM', false],
  ['[h]:mm', false],
  ['[h]:mm:ss', false],
  ['General', false],
  ['0.00', false],
  ['#,##0 "điểm y d";[Red]-#,##0\\d', false],
  ['_-* #,##0.00_d', false],
  ['0;dd', false],
  ['', false],
])('%j shows a day: %s', (format, shows) => {
  expect(isDayFormat(format)).toBe(shows)
})
