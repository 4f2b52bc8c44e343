import { describe, expect, test } from 'vitest'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { dumbbellExamples } from './dumbbell.examples.ts'
import { dumbbell } from './dumbbell.ts'
import { slopeExamples } from './slope.examples.ts'
import { slope } from './slope.ts'
import { type ChartTheme, chartTheme } from './theme.ts'
import { waterfallExamples } from './waterfall.examples.ts'
import { waterfall } from './waterfall.ts'

const charts = [
  ...Object.entries(waterfallExamples).map(([name, data]) => ({
    name: `waterfall, ${name}`,
    draw: (theme: ChartTheme) => waterfall(data, vi, theme),
  })),
  ...Object.entries(dumbbellExamples).map(([name, data]) => ({
    name: `dumbbell, ${name}`,
    draw: (theme: ChartTheme) => dumbbell(data, vi, theme),
  })),
  ...Object.entries(slopeExamples).map(([name, data]) => ({
    name: `slope, ${name}`,
    draw: (theme: ChartTheme) => slope(data, vi, theme),
  })),
]

describe.each(['light', 'dark'] as const)('on %s paper', (scheme) => {
  test.each(charts)('$name is drawn in colours of the theme alone', ({ draw }) => {
    const theme = chartTheme(scheme)
    const svg = chartSvg(draw(theme), 480, 360)
    expect(svg).not.toMatch(/NaN|undefined|\[object/)
    const allowed = new Set(
      [theme.ink, theme.quiet, theme.hairline, theme.others, theme.followed, theme.better, theme.worse].map(
        (color) => color.toLowerCase(),
      ),
    )
    const painted = svg.replaceAll(/<clipPath[\s\S]*?<\/clipPath>/g, '')
    const used = [...painted.matchAll(/(?:fill|stroke)="(#[0-9a-fA-F]{3,6})"/g)].map(([, color = '']) =>
      color.toLowerCase(),
    )
    expect(used.filter((color) => !allowed.has(color))).toEqual([])
    expect(used.length).toBeGreaterThan(0)
  })
})

const light = chartTheme('light')
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.replaceAll('&amp;', '&'))
const drawn = (option: ReturnType<typeof waterfall>) => chartSvg(option, 520, 360)
const example = <T>(examples: Record<string, T>, name: string): T => {
  const found = examples[name]
  if (found === undefined) throw new Error(`no example ${name}`)
  return found
}
const count = (svg: string, color: string) => svg.split(`fill="${color}"`).length - 1

test('steps of points are signed, levels are not, and what may be noise is grey', () => {
  const svg = drawn(waterfall(example(waterfallExamples, 'normal'), vi, light))
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['66,94', '+2,12', '−1,20', '68,06', '+1,18']))
  const bars = svg.replaceAll(/<text[\s\S]*?<\/text>/g, '')
  expect([light.better, light.worse, light.others].map((color) => count(bars, color))).toEqual([1, 1, 2])
})

test('steps of ranks are said in words: better is up, in the better colour', () => {
  const svg = drawn(waterfall(example(waterfallExamples, 'ranks'), vi, light))
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['9', 'lên 2,5', 'xuống 3,5', '10']))
  const still = drawn(waterfall(example(waterfallExamples, 'nothing moved'), vi, light))
  expect(textsOf(still)).toContain('không đổi')
})

test('a component is measured against the median: ahead, behind, level or unknown', () => {
  const texts = textsOf(drawn(dumbbell(example(dumbbellExamples, 'normal'), vi, light)))
  expect(texts).toEqual(expect.arrayContaining(['+0,27', '0,00', '+1,00', '−1,52']))
  const missing = textsOf(drawn(dumbbell(example(dumbbellExamples, 'missing values'), vi, light)))
  expect(missing.filter((text) => text === '–')).toHaveLength(2)
})

test('every place that matters is named at both ends, and a place that was not ranked at one', () => {
  const texts = textsOf(drawn(slope(example(slopeExamples, 'normal'), vi, light)))
  expect(texts).toEqual(
    expect.arrayContaining(['2020', '2021', 'Hà Nội  9', '10  Hà Nội', 'Vĩnh Phúc  29', '5  Vĩnh Phúc']),
  )
  const missing = textsOf(drawn(slope(example(slopeExamples, 'missing values'), vi, light)))
  expect(missing.filter((text) => text.includes('Bắc Giang'))).toEqual(['49  Bắc Giang'])
})

test('names never lie on each other: of two places with one rank the more important is named', () => {
  const texts = textsOf(drawn(slope(example(slopeExamples, 'long names'), vi, light)))
  expect(texts.filter((text) => text.includes('Bà Rịa'))).toEqual([])
  const many = textsOf(drawn(slope(example(slopeExamples, 'many rows'), vi, light)))
  expect(many).toContain('Tỉnh 31  31')
  expect(many.length).toBeLessThan(63)
})
