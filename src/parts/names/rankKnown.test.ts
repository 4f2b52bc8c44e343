import { expect, test } from 'vitest'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'
import { rankKnown } from './rankKnown.ts'

test('only a printed rank is called published', () => {
  expect(rankKnown({ rank: 3, printed: 3, last: null }, { of: 63 }, vi)).toBe('hạng công bố 3/63')
  expect(rankKnown({ rank: 10, printed: null, last: 10 }, { of: 63 }, vi)).toBe(
    'hạng 10/63 tính từ điểm công bố',
  )
  expect(rankKnown({ rank: 20, printed: null, last: 21 }, {}, en)).toBe('rank 20–21 by the published scores')
  expect(rankKnown({ rank: null, printed: null, last: null }, {}, vi)).toBeNull()
})
