import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { conflictText as inEnglish } from '../../src/i18n/en/conflictText.ts'
import { conflictText as inVietnamese } from '../../src/i18n/vi/conflictText.ts'
import { parseCsv } from './parseCsv.ts'

/** What stands in words in the conflicts of the data. */
const written = ['facts', 'updates'].flatMap((folder) => {
  const { header, rows } = parseCsv(readFileSync(`data/${folder}/conflicts.csv`, 'utf8'))
  return rows.flatMap((row) =>
    ['entity', 'component', 'value_a', 'value_b', 'decision'].map((name) => row[header.indexOf(name)] ?? ''),
  )
})

const english = new Set(
  'the and of by as at its kept rank ranks printed prints published misprint lists listed file both not values average averages bottom total parts year source sources place article million page confidence sum computed implied needs fits'.split(
    ' ',
  ),
)

test('what was written of conflicts has no English left on Vietnamese screens', () => {
  const left = written
    .map(inVietnamese)
    .filter((text) => text.match(/\p{L}+/gu)?.some((word) => english.has(word)))
  expect(written.length).toBeGreaterThan(100)
  expect(left).toEqual([])
})

test('and no Vietnamese sentence on English ones', () => {
  const sentence = /(^|\s)(giữ|tăng|trên|so với|năm|chưa|mục tiêu|tỷ lệ)(\s|$)/
  expect(written.map(inEnglish).filter((text) => sentence.test(text))).toEqual([])
})

test.each([
  ['82.77 kept (parts 51.25+31.52=82.77)', 'giữ 82,77 (các phần 51,25+31,52=82,77)'],
  ['both kept', 'giữ cả hai'],
  ['99.1% of 11.4 million (VGP, whole year)', '99,1% của 11,4 triệu (VGP, cả năm)'],
  ['59 computed', '59 tính ra'],
  ['a remark of which only rank 3 is known', 'a remark of which only rank 3 is known'],
])('%s', (text, told) => {
  expect(inVietnamese(text)).toBe(told)
})
