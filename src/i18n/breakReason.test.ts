import { expect, test } from 'vitest'
import { type BreakTold, breakReason, breakReasons } from './breakReason.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

const noted = { decision: '876/QĐ-BNV', note_vi: 'cùng trọng số', note_en: 'same weights' }
const suspected = { year: 2021, cause: 'edition', verdict: 'suspected', edition: noted } as const
const places: BreakTold = {
  ...{ year: 2025, cause: 'place_system', verdict: 'refused', edition: null },
  systems: { before: '63', now: '34' },
}

test.each([
  ['its note', noted, 'cùng trọng số', 'same weights'],
  [
    'its decision where there is none',
    { ...noted, note_vi: null, note_en: null },
    '876/QĐ-BNV',
    '876/QĐ-BNV',
  ],
  [
    'its decision before a note in the other language',
    { ...noted, note_en: null },
    'cùng trọng số',
    '876/QĐ-BNV',
  ],
  [
    'that its note is not translated, where that is all there is',
    { decision: null, note_vi: 'cùng trọng số', note_en: null },
    'cùng trọng số',
    'not translated yet',
  ],
  [
    'the same in Vietnamese',
    { decision: null, note_vi: null, note_en: 'same weights' },
    'chưa có bản dịch',
    'same weights',
  ],
])('of an edition %s is told', (_, edition, inVietnamese, inEnglish) => {
  expect(breakReason({ ...suspected, edition }, vi)).toBe(
    `từ 2021 nghi có thay đổi phương pháp (${inVietnamese})`,
  )
  expect(breakReason({ ...suspected, edition }, en)).toBe(
    `a change of method is suspected from 2021 (${inEnglish})`,
  )
})

test('an edition of which nothing is said is told by its year', () => {
  const edition = { decision: null, note_vi: null, note_en: null }
  expect(breakReason({ ...suspected, verdict: 'refused', edition }, en)).toBe(
    'other components, maxima or weights from 2021',
  )
})

test('systems of places are told by how many they rank, each reason once', () => {
  expect(breakReasons([places, places], vi)).toBe('năm 2025 xếp hạng 34 tỉnh, thành phố, trước đó 63')
  expect(breakReason({ ...places, systems: null }, vi)).toBe('số tỉnh, thành phố được xếp hạng khác')
})

test('where two years are refused, what is only suspected is not a reason', () => {
  expect(breakReasons([suspected, places], en)).toBe('34 provinces were ranked in 2025, 63 before')
})
