import { expect, test } from 'vitest'
import { vi } from '../../i18n/vi.ts'
import { writtenRows } from './writtenRows.ts'

const text = (key: string) => ({ key, label: key, kind: 'text' as const })
const share = (key: string) => ({ key, label: key, kind: 'number' as const, decimals: 3, fraction: true })

test('rows are called by names, not by codes, and of many periods the last two are shown, in per cent', () => {
  const columns = [text('Mã'), text('Đơn vị'), ...['2026-08', '2026-09', '2026-10', '2026-11'].map(share)]
  const rows = [
    ['S.TUPHAP', 'Sở Tư pháp', 0.9, 0.92, 0.955, 0.97],
    ['S.YTE', 'Sở Y tế', null, null, null, 1],
  ]
  expect(writtenRows({ columns, rows }, vi.format)).toEqual({
    heads: ['2026-10', '2026-11'],
    rows: [
      { name: 'Sở Tư pháp', cells: ['95,5%', '97,0%'], followed: false },
      { name: 'Sở Y tế', cells: ['–', '100,0%'], followed: false },
    ],
  })
})

test('rows are called by the first column of names, however much another says', () => {
  const columns = [text('Đơn vị'), text('So với giới hạn'), { ...share('Tỷ lệ'), decimals: 3 }]
  const rows = [['Phường Láng', 'vượt ngẫu nhiên, trong độ chênh chung', 0.9]]
  expect(writtenRows({ columns, rows }, vi.format).rows[0]?.name).toBe('Phường Láng')
})
