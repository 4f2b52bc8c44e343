import { expect, test } from 'vitest'
import { base, categoryAxis, valueAxis } from './base.ts'
import { chartSvg } from './chartSvg.ts'
import { chartTheme } from './theme.ts'

const theme = chartTheme('light')

test('texts stand on their baselines, which every program knows, as low as their size asks for', () => {
  const svg = chartSvg(
    {
      ...base(theme),
      xAxis: categoryAxis(theme, ['2020', '2021']),
      yAxis: valueAxis(theme, String),
      series: [
        { type: 'line', data: [1, 2] },
        {
          type: 'custom',
          coordinateSystem: 'none',
          data: [0],
          renderItem: () => ({
            type: 'text',
            style: { text: 'Điểm', x: 40, y: 40, verticalAlign: 'middle', font: `700 20px ${theme.font}` },
          }),
        },
      ],
    },
    400,
    200,
  )
  expect(svg).not.toContain('dominant-baseline')
  const downOf = (text: string) => Number(new RegExp(`<text dy="([\\d.]+)"[^>]*>${text}<`).exec(svg)?.[1])
  // Half of ascender 1.0 less descender 0.265 of the font, in sizes of its letters.
  expect(downOf('2021') / theme.size.table).toBeCloseTo(0.3675, 2)
  expect(downOf('Điểm') / 20).toBeCloseTo(0.3675, 2)
})
