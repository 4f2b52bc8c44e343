import { expect, test } from 'vitest'
import { describeFault } from './describeFault.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

const fault = {
  code: 'value-invalid',
  file: 'scores.csv',
  row: 3,
  column: 'score',
  value: '85,43',
  detail: 'number',
} as const

test('names file, row, column, value and cure in Vietnamese', () => {
  expect(describeFault(fault, vi)).toBe(
    'Tệp scores.csv, dòng 3, cột “score”: giá trị “85,43” không phải số. Hãy viết dạng 1234.5, dấu chấm cho phần thập phân; để trống nếu không có số.',
  )
})

test('and in English', () => {
  expect(describeFault(fault, en)).toBe(
    'File scores.csv, row 3, column “score”: the value “85,43” is not a number. Write it as 1234.5; leave the cell empty if it is not known.',
  )
})
