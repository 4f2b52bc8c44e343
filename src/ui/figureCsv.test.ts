import { describe, expect, it } from 'vitest'
import { vi } from '../i18n/vi.ts'
import { figureCsv, figureCsvSemicolon } from './figureCsv.ts'
import type { PlainTable } from './tableColumn.ts'

const text = {
  headline: 'Hà Nội: hạng 10, kém trung vị',
  subtitle: 'Điểm · Hà Nội · 2021',
  note: { source: ['VCCI'], date: '27/04/2022', coverage: '63/63 tỉnh' },
  simulated: false,
}
const columns = [
  { key: 'name', label: 'Tên', kind: 'text' as const },
  { key: 'score', label: 'Điểm', kind: 'number' as const, decimals: 2 },
]
const coded = (): PlainTable => ({
  columns: columns.map((column) => (column.key === 'score' ? { ...column, code: 'scores.score' } : column)),
  rows: [['Hà Nội', 68.6]],
  codes: { names: ['scores.place'], rows: [['01']] },
})
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

  it.each([
    ['a CSV', figureCsv(text, coded(), address, vi.figure).split('\r\n').slice(4, 6)],
    ['a CSV with semicolons', figureCsvSemicolon(coded()).slice(1).split('\r\n').slice(0, 2)],
  ])('%s has heads as people read them, and no codes', (_, lines) => {
    expect(lines.map((line) => line.replace(';', ','))).toEqual([
      'Tên,Điểm',
      expect.stringMatching(/^Hà Nội,68[.,]6$/),
    ])
  })

  it('tells of measurements which unit’s they are, unless no row is one', () => {
    const table = {
      ...coded(),
      codes: { names: ['measurements.unit'], rows: [['S.A']], heads: ['Mã đơn vị'] },
    }
    expect(figureCsvSemicolon(table)).toBe('\uFEFFTên;Điểm;Mã đơn vị\r\nHà Nội;68,6;S.A\r\n')
    const none = { ...table, codes: { ...table.codes, rows: [[null]] } }
    expect(figureCsvSemicolon(none)).toBe('\uFEFFTên;Điểm\r\nHà Nội;68,6\r\n')
  })

  it('says that figures are made up', () => {
    const csv = figureCsv({ ...text, simulated: true }, { columns, rows: [] }, address, vi.figure)
    expect(csv).toContain('# SỐ GIẢ LẬP – KHÔNG PHẢI SỐ LIỆU CỦA ĐƠN VỊ')
  })

  it.each([
    [8.280000000000001, 2, '8.28'],
    [8.2812, 2, '8.2812'],
    [-0.000040000001, 2, '0'],
    [1 / 3, 2, '0.33'],
    [2 / 3, undefined, '0.666666667'],
    [3.865, 3, '3.865'],
    [1.0000000000000002, undefined, '1'],
    [0.7, undefined, '0.7'],
    [null, 2, ''],
    ['=1+1', undefined, "'=1+1"],
  ])('writes %j of a column of %j decimals as %j', (value, decimals, written) => {
    const column = { key: 'score', label: 'Điểm', kind: 'number' as const, decimals }
    const csv = figureCsv(text, { columns: [column], rows: [[value]] }, '', vi.figure)
    expect(csv.split('\r\n').at(-2)).toBe(written)
  })
})
