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

test('names publisher, decision, date and how much is known; where it was read stands behind', () => {
  const note = publishedNote(
    { index, decision: '876/QĐ-BNV', sources, dates: ['2025-05-06'], coverage: 'đủ 63 nơi' },
    vi,
  )
  expect(noteLine(note, vi.figure)).toBe('Nguồn: VCCI; 876/QĐ-BNV · công bố 06/05/2025 · đủ 63 nơi')
  expect(note.read).toEqual(['Báo cáo PCI 2024', 'Báo Đầu tư', 'VnEconomy'])
})

test('without a publisher it names where it was read, or the address of the index', () => {
  const unknown = { publisher: null, url: index.url }
  const note = publishedNote({ index: unknown, sources: sources.slice(0, 2), dates: [null] }, vi)
  expect(note.source).toEqual(['Báo cáo PCI 2024', 'Báo Đầu tư'])
  expect(note.read).toBeUndefined()
  expect(publishedNote({ index: unknown, sources: [], dates: [null] }, vi).source).toEqual([index.url])
  expect(publishedNote({ index, sources: null, dates: [null] }, vi).source).toEqual([
    'VCCI',
    'nguồn chưa nạp được',
  ])
})

test('what a reader took over is not said to be the publisher’s, unless it lies over what is', () => {
  const own = { source: 'own-1', title: 'PCI 2025.xlsx (do người dùng nạp)' }
  const note = (read: readonly { source: string; title: string }[]) =>
    publishedNote({ index, sources: read, dates: [null] }, vi).source
  expect(note([own])).toEqual([own.title])
  // However many others there are, it is named.
  expect(note([...sources, own])).toEqual(['VCCI', own.title])
})

test('a date that is not known is said, of two years too', () => {
  const dates = ['2024-05-09', null]
  expect(publishedNote({ index, sources, dates }, vi).date).toBe('chưa rõ ngày công bố')
  expect(publishedNote({ index, sources, dates: ['2024-05-09', '2025-05-06'] }, en).date).toBe(
    'published 09/05/2024 and 06/05/2025',
  )
})
