import { describe, expect, test } from 'vitest'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { intervalBarsExamples } from './intervalBars.examples.ts'
import { intervalBars } from './intervalBars.ts'
import { rankHeatExamples } from './rankHeat.examples.ts'
import { rankHeat, rankHeatHeight } from './rankHeat.ts'
import { shareStep } from './shareStep.ts'
import { type ChartTheme, chartTheme } from './theme.ts'

const light = chartTheme('light')
const pictures = [
  ...Object.entries(intervalBarsExamples).map(([name, data]) => ({
    name: `shares of ranks, ${name}`,
    draw: (theme: ChartTheme) => chartSvg(intervalBars(data, vi, theme), 600, 180),
  })),
  ...Object.entries(rankHeatExamples).map(([name, data]) => ({
    name: `places × ranks, ${name}`,
    draw: (theme: ChartTheme) => chartSvg(rankHeat(data, vi, theme), 480, rankHeatHeight(data)),
  })),
]

describe.each(['light', 'dark'] as const)('on %s paper', (scheme) => {
  test.each(pictures)('$name is drawn in colours of the theme alone', ({ draw }) => {
    const theme = chartTheme(scheme)
    const svg = draw(theme)
    expect(svg).not.toMatch(/NaN|undefined|\[object/)
    const { ink, quiet, hairline, others, followed, sequence } = theme
    const allowed = [ink, quiet, hairline, others, followed, ...sequence].map((color) => color.toLowerCase())
    const painted = svg.replaceAll(/<clipPath[\s\S]*?<\/clipPath>/g, '')
    const used = [...painted.matchAll(/(?:fill|stroke)="(#[0-9a-fA-F]{3,6})"/g)].map(([, color = '']) =>
      color.toLowerCase(),
    )
    expect(used.filter((color) => !allowed.includes(color))).toEqual([])
    expect(used.length).toBeGreaterThan(2)
  })
})

const count = (text: string, part: string) => text.split(part).length - 1

test('the ranks from low to high stand in the accent, the others beside them do not', () => {
  const data = { shares: [0.02, 0.5, 0.4, 0.08], rank: 2, low: 2, high: 4 }
  const svg = chartSvg(intervalBars(data, vi, light), 400, 180)
  expect(count(svg, `fill="${light.followed}"`)).toBe(3)
  expect(count(svg, `fill="${light.others}"`)).toBe(1)
  expect(svg).toContain('hạng 2')
})

test('a rank that a place never takes has no cell', () => {
  const rows = [{ place: '01', name: 'Hà Nội', rank: 1, shares: [0.6, 0.4, 0] }]
  const svg = chartSvg(rankHeat({ rows, followed: '01' }, vi, light), 400, 80)
  // One in the legend each, and the two cells: half and more, a quarter and more.
  expect(light.sequence.map((color) => count(svg, `fill="${color}"`))).toEqual([1, 1, 1, 2, 2])
})

test.each([
  [0, null],
  [0.0001, 0],
  [0.05, 1],
  [0.1, 2],
  [0.2499, 2],
  [0.25, 3],
  [0.5, 4],
  [1, 4],
])('a share of %s is step %s', (share, step) => {
  expect(shareStep(share)).toBe(step)
})
