import { expect, test } from 'vitest'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'
import { noteLine } from '../../ui/FigureText.ts'
import { publishedNote } from './publishedNote.ts'

const index = { publisher: 'VCCI', url: 'https://pcivietnam.vn' }
const sources = ['Báo cáo PCI 2024', 'Báo Đầu tư', 'VnEconomy'].map((title, i) => ({
  source: `s${i}`,
  title,
}))

test('names publisher, decision, the first of many sources, the date and how much is known', () => {
  const note = publishedNote(
    { index, decision: '876/QĐ-BNV', sources, dates: ['2025-05-06'], coverage: 'đủ 63 nơi' },
    vi,
  )
  expect(noteLine(note, vi.figure)).toBe(
    'Nguồn: VCCI; 876/QĐ-BNV; Báo cáo PCI 2024 và 2 nguồn khác · công bố 06/05/2025 · đủ 63 nơi',
  )
})

test('two sources are both named; without any the publisher’s address stands', () => {
  expect(publishedNote({ index, sources: sources.slice(0, 2), dates: [null] }, vi).source).toEqual([
    'VCCI',
    'Báo cáo PCI 2024',
    'Báo Đầu tư',
  ])
  expect(publishedNote({ index, sources: [], dates: [null] }, vi).source).toEqual(['VCCI', index.url])
})

test('what a reader took over is not said to be the publisher’s, unless it lies over what is', () => {
  const own = { source: 'own-1', title: 'PCI 2025.xlsx (do người dùng nạp)' }
  const note = (read: readonly { source: string; title: string }[]) =>
    publishedNote({ index, sources: read, dates: [null] }, vi).source
  expect(note([own])).toEqual([own.title])
  expect(note([...sources.slice(0, 1), own])).toEqual(['VCCI', 'Báo cáo PCI 2024', own.title])
  // However many others there are, it is named.
  expect(note([...sources, own])).toEqual(['VCCI', 'Báo cáo PCI 2024 và 2 nguồn khác', own.title])
})

test('a date that is not known is said, of two years too', () => {
  const dates = ['2024-05-09', null]
  expect(publishedNote({ index, sources, dates }, vi).date).toBe('chưa rõ ngày công bố')
  expect(publishedNote({ index, sources, dates: ['2024-05-09', '2025-05-06'] }, en).date).toBe(
    'published 09/05/2024 and 06/05/2025',
  )
})
