import { describe, expect, test } from 'vitest'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { headroomBarsExamples } from './headroomBars.examples.ts'
import { type HeadroomBars, headroomBars } from './headroomBars.ts'
import { type ChartTheme, chartTheme } from './theme.ts'

const svgOf = (data: HeadroomBars, theme: ChartTheme = chartTheme('light')) =>
  chartSvg(headroomBars(data, vi, theme), 560, 340)
const texts = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.trim())
const example = (name: string) => {
  const found = headroomBarsExamples[name]
  if (!found) throw new Error(`no example ${name}`)
  return found
}

describe.each(['light', 'dark'] as const)('bars of room on %s paper', (scheme) => {
  test.each(Object.entries(headroomBarsExamples))('%s is drawn in colours of the theme alone', (_, data) => {
    const theme = chartTheme(scheme)
    const svg = svgOf(data, theme).replaceAll(/<clipPath[\s\S]*?<\/clipPath>/g, '')
    expect(svg).not.toMatch(/NaN|undefined|\[object/)
    const allowed = Object.values(theme).filter((value) => typeof value === 'string')
    const used = [...svg.matchAll(/(?:fill|stroke)="(#[0-9a-fA-F]{3,6})"/g)].map(([, color = '']) => color)
    const known = new Set(allowed.map((color) => color.toLowerCase()))
    expect(used.filter((color) => !known.has(color.toLowerCase()))).toEqual([])
    expect(used.length).toBeGreaterThan(3)
  })
})

test('a gain is written with its sign and how often it was made; what may slip and what is used up in words', () => {
  const said = texts(svgOf(example('normal')))
  expect(said).toEqual(expect.arrayContaining(['+4,14', '0/175 lần', 'dễ tụt', 'hết dư địa']))
  expect(said).not.toContain('+0,04')
})

test('an unknown gain has no bar and is not a 0', () => {
  const bars = (svg: string) => svg.split(chartTheme('light').better).length - 1
  expect(bars(svgOf(example('missing values')))).toBe(1)
  const said = texts(svgOf(example('missing values')))
  expect(said.filter((text) => text === 'chưa rõ')).toHaveLength(2)
  expect(said).toContain('đã đạt')
})
