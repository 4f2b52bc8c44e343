import { describe, expect, it } from 'vitest'
import { vi } from '../i18n/vi.ts'
import { base, breakLines, categoryAxis, plain, valueAxis } from './base.ts'
import { chartSvg } from './chartSvg.ts'
import { chartTheme, step } from './theme.ts'

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
