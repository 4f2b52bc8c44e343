import { expect, test } from 'vitest'
import type { EditionMeta } from '../../answers/lists/indexList.ts'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'
import { breakReason, breakReasons } from './breakReason.ts'

const edition: EditionMeta = {
  index: 'PCI',
  edition: '2021',
  first_year: 2021,
  last_year: null,
  comparable: null,
  decision: null,
  note_vi: 'cùng trọng số',
  note_en: null,
}
const suspected = { year: 2021, cause: 'edition', verdict: 'suspected', edition } as const
const places = { year: 2025, cause: 'place_system', verdict: 'refused', edition: null } as const

test('a break is given with its year and the note of the edition in the language of the reader', () => {
  expect(breakReason(suspected, vi)).toBe('từ 2021 nghi có thay đổi phương pháp (cùng trọng số)')
  expect(breakReason(suspected, en)).toBe('a change of method is suspected from 2021')
  expect(breakReason({ ...suspected, verdict: 'refused' }, en)).toBe(
    'other components, maxima or weights from 2021',
  )
})

test('each reason is given once', () => {
  expect(breakReasons([places, places], vi)).toBe('số tỉnh, thành phố được xếp hạng khác')
})
