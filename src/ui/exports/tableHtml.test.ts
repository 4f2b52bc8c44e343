import { expect, it } from 'vitest'
import { vi } from '../../i18n/vi.ts'
import { tableHtml, tableText } from './tableHtml.ts'

const copied = {
  above: ['Hà Nội: hạng 10', 'Điểm · 2021'],
  below: ['Nguồn: VCCI'],
  table: {
    columns: [
      { key: 'name', label: 'Tên', kind: 'text' as const },
      { key: 'score', label: 'Điểm', kind: 'number' as const, decimals: 2 },
    ],
    rows: [
      ['Hà Nội', 1068.6],
      ['<img src=x onerror=alert(1)>', -1.5],
      ['=HYPERLINK("http://x")', null],
      ['＝1+1', 0],
    ],
  },
}

it('is a table with its finding above and its source below, figures as the language writes them', () => {
  const html = tableHtml(copied, vi.format)
  expect(html).toMatch(/<body><p><b>Hà Nội: hạng 10<\/b><\/p><p>Điểm · 2021<\/p><table border="1"/)
  expect(html).toContain('<th align="left">Tên</th><th align="right">Điểm</th>')
  expect(html).toContain(
    '<tr><td align="left">Hà Nội</td><td align="right" x:num="1068.6" sdval="1068.6" sdnum="1033;0;#,##0.00">1.068,60</td></tr>',
  )
  expect(html).toMatch(/<\/table><p><i>Nguồn: VCCI<\/i><\/p><\/body><\/html>$/)
})

it('holds neither markup nor formulas of names', () => {
  const html = tableHtml(copied, vi.format)
  expect(html).not.toContain('<img')
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(html).toContain('<td align="left">\'=HYPERLINK(')
  expect(html).toContain('<td align="left">\'＝1+1')
  expect(html).not.toMatch(/style=|<script/)
})

it('is the same as plain text, cells parted by tabs', () => {
  expect(tableText(copied, vi.format).split('\r\n')).toEqual([
    'Hà Nội: hạng 10',
    'Điểm · 2021',
    'Tên\tĐiểm',
    'Hà Nội\t1.068,60',
    '<img src=x onerror=alert(1)>\t-1,50',
    `'=HYPERLINK("http://x")\t`,
    "'＝1+1\t0,00",
    'Nguồn: VCCI',
  ])
})
