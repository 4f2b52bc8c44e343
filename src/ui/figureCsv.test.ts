import { describe, expect, it } from 'vitest'
import { vi } from '../i18n/vi.ts'
import { figureCsv } from './figureCsv.ts'

const text = {
  headline: 'Hà Nội: hạng 10, kém trung vị',
  subtitle: 'Điểm · Hà Nội · 2021',
  note: { source: ['VCCI'], date: '27/04/2022', known: '63/63 tỉnh' },
  simulated: false,
}
const columns = [
  { key: 'name', label: 'Tên', kind: 'text' as const },
  { key: 'score', label: 'Điểm', kind: 'number' as const, decimals: 2 },
]
const address = 'https://example.vn/#/ranking?index=PCI'

describe('figureCsv', () => {
  it('starts with a byte order mark and with what is said about the figure', () => {
    expect(figureCsv(text, { columns, rows: [['Hà Nội', 68.6]] }, address, vi.figure)).toBe(
      [
        '\uFEFF"# Hà Nội: hạng 10, kém trung vị"',
        '# Điểm · Hà Nội · 2021',
        '# Nguồn: VCCI · 27/04/2022 · 63/63 tỉnh',
        `# ${address}`,
        'Tên,Điểm',
        'Hà Nội,68.6',
        '',
      ].join('\r\n'),
    )
  })

  it('says that figures are made up', () => {
    const csv = figureCsv({ ...text, simulated: true }, { columns, rows: [] }, address, vi.figure)
    expect(csv).toContain('# SỐ GIẢ LẬP – KHÔNG PHẢI SỐ LIỆU CỦA ĐƠN VỊ')
  })

  it.each([
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['@sum', "'@sum"],
    ['+A1', "'+A1"],
    ['-1+2', "'-1+2"],
    ['-1.5', '-1.5'],
    [-1.5, '-1.5'],
    [null, ''],
    [true, 'true'],
    ['a, "b"', '"a, ""b"""'],
    ['hai\ndòng', '"hai\ndòng"'],
  ])('writes the cell %j as %j', (cell, written) => {
    const csv = figureCsv(text, { columns: columns.slice(0, 1), rows: [[cell]] }, '', vi.figure)
    expect(csv.split('\r\n').at(-2)).toBe(written)
  })
})
