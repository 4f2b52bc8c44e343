import { expect, test } from 'vitest'
import { nameLines } from './nameLines.ts'
import { textWidth } from './textWidth.ts'

const long = 'Tác động của cải cách hành chính đến người dân, tổ chức và các chỉ tiêu kinh tế - xã hội'

test('a name that fits stands on one line as it is', () => {
  expect(nameLines('Tính minh bạch', { width: 200, lines: 2, size: 12 })).toEqual(['Tính minh bạch'])
})

test('a long name breaks between words and ends in an ellipsis, and no line is wider than its room', () => {
  const lines = nameLines(long, { width: 170, lines: 2, size: 12 })
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/…$/)
  expect(long.startsWith(`${lines[0]} `)).toBe(true)
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(170)
})

test('bold letters need more room', () => {
  const width = textWidth('Chính sách hỗ trợ doanh nghiệp', 12)
  expect(nameLines('Chính sách hỗ trợ doanh nghiệp', { width, lines: 2, size: 12 })).toHaveLength(1)
  expect(
    nameLines('Chính sách hỗ trợ doanh nghiệp', { width, lines: 2, size: 12, weight: 700 }),
  ).toHaveLength(2)
})

test('a single word that is too long is cut', () => {
  expect(nameLines('X.00070.PHONGCHUYENMON', { width: 60, lines: 2, size: 12 })).toEqual([
    expect.stringMatching(/^X\.000.*…$/),
  ])
})
