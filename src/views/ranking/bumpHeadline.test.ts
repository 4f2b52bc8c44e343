import { expect, test } from 'vitest'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'
import { bumpHeadline } from './bumpHeadline.ts'

const point = (year: number, rank: number | null, segment = 0) => ({
  ...{ year, rank, segment, of: 63, rankLow: null, rankHigh: null, rankLast: rank },
})

test('the best rank is told with every year that had it', () => {
  const points = [point(2017, 13), point(2018, 9), point(2019, 9), point(2020, 9), point(2021, 10)]
  expect(bumpHeadline('Hà Nội', points, vi)).toBe(
    'Hà Nội: hạng 13/63 năm 2017, hạng 10/63 năm 2021; thứ hạng cao nhất: 9 (2018, 2019, 2020)',
  )
})

test('a year in which the first rank is reached again is told too', () => {
  expect(bumpHeadline('Hà Nội', [point(2017, 9), point(2018, 9), point(2019, 10)], vi)).toContain(
    'thứ hạng cao nhất: 9 (2017, 2018)',
  )
  expect(bumpHeadline('Hà Nội', [point(2018, 9), point(2019, 10)], vi)).not.toContain('cao nhất')
})

test('ranks behind a break are not the best of those that compare with the last', () => {
  const points = [point(2011, 2), point(2013, 33, 1), point(2014, 26, 1), point(2015, 30, 1)]
  expect(bumpHeadline('Hanoi', points, en)).toMatch(/best rank since 2013: 26 \(2014\)$/)
})
