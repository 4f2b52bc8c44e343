import { expect, test } from 'vitest'
import { en } from './en.ts'
import { errorText } from './errorText.ts'
import { vi } from './vi.ts'
import { viAhead } from './viAhead.ts'

const missing = Object.assign(new Error('file-missing'), {
  fault: { code: 'file-missing' as const, file: 'places.csv' },
})
const refused = Object.assign(new RangeError('unknown index: Z; X, Y'), {
  refusals: [['unknown index', 'Z', 'X, Y'] as const],
})

test('a fault of the data is worded with its place', () => {
  expect(errorText(missing, vi)).toMatch(/^Tệp places\.csv: /)
})

test('what was refused is worded with its cure, in each language', () => {
  expect(errorText(refused, vi)).toBe('không có chỉ số “Z”. Hãy dùng một trong: X, Y.')
  expect(errorText(refused, en)).toMatch(/“Z”.*X, Y/)
})

test('any other error says itself', () => {
  expect(errorText(new Error('stopped'), viAhead)).toBe('stopped')
})
