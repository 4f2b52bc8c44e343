import { describe, expect, it } from 'vitest'
import { base, breakLines, categoryAxis, plain, valueAxis } from '../charts/base.ts'
import { chartTheme, step } from '../charts/theme.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { figureSvg } from './figureSvg.ts'

const text = {
  headline: 'PCI 2021: <b>hạng 10/63</b>; kém trung vị nhiều nhất ở Tính minh bạch (−1,62 điểm)',
  subtitle: 'Điểm · Hà Nội · 2021',
  note: { source: ['VCCI'], date: '27/04/2022' },
  simulated: true,
}
const measure = (line: string) => line.length * 12
const theme = chartTheme('light')
const option = {
  ...base(theme),
  xAxis: categoryAxis(theme, ['2019', '2020', '2021']),
  yAxis: valueAxis(theme, (value) => vi.format.number(value, 1)),
  series: [
    {
      type: 'line',
      data: [68.8, null, 68.6],
      markLine: breakLines(theme, [{ at: '2021', name: 'đổi khung' }]),
    },
  ],
}

describe('figureSvg', () => {
  it('carries headline, subtitle, mark, source, address and the picture, with text as text', async () => {
    const part = { height: 200, svg: async (width: number) => chartSvg(option, width, 200) }
    const svg = await figureSvg({ text, parts: [part], address: 'https://example.vn/#/' }, vi, measure, '')
    expect(svg).toContain('&lt;b&gt;hạng')
    expect(svg).not.toContain('<b>')
    for (const said of [
      text.subtitle,
      vi.figure.simulated,
      'Nguồn: VCCI · 27/04/2022',
      'https://example.vn/#/',
    ])
      expect(svg).toContain(`>${said}</text>`)
    expect(svg).toContain('url(#simulated)')
    expect(svg).toMatch(/<svg x="32" y="\d+(\.\d+)?" width="896"/)
    expect(svg).toContain('đổi khung')
  })

  it('wraps a long headline into lines that fit', async () => {
    const svg = await figureSvg({ text, parts: [], address: '' }, vi, measure, '')
    const lines = [...svg.matchAll(/font-size="20"[^>]*>([^<]*)</g)].map(([, line = '']) => line)
    expect(lines.length).toBeGreaterThan(1)
    expect(Math.max(...lines.map((line) => measure(line.replace(/&\w+;/g, '<'))))).toBeLessThanOrEqual(896)
  })

  it('draws the table where there is no picture, figures as readers write them', async () => {
    const table = {
      columns: [
        { key: 'name', label: 'Tên', kind: 'text' as const },
        { key: 'score', label: 'Điểm', kind: 'number' as const, decimals: 2 },
      ],
      rows: [
        ['Hà Nội', 1068.6],
        ['Huế', null],
      ],
    }
    const svg = await figureSvg({ text, parts: [], table, address: '' }, vi, measure, '')
    expect(svg).toContain('>1.068,60</text>')
    expect(svg).toContain('text-anchor="end">–</text>')
  })
})

describe('chart base', () => {
  it('writes axis labels with a decimal comma and keeps a gap where a value is missing', () => {
    const svg = chartSvg(option, 400, 200)
    expect(svg).toMatch(/>6\d,\d</)
    expect(svg).not.toContain('NaN')
  })

  it('takes rich-text marks out of words from data', () => {
    expect(plain('{a|b}')).toBe('(a¦b)')
  })

  it.each([
    [0, 0],
    [0.199, 0],
    [0.2, 1],
    [1, 4],
    [-1, 0],
  ])('puts the share %d into step %d', (share, expected) => {
    expect(step(share)).toBe(expected)
  })
})
