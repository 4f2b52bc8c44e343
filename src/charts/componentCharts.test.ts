import { describe, expect, test } from 'vitest'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { componentHistoryExamples } from './componentHistory.examples.ts'
import { componentHistory } from './componentHistory.ts'
import { distanceDotsExamples } from './distanceDots.examples.ts'
import { distanceDots } from './distanceDots.ts'
import { pointsBarsExamples } from './pointsBars.examples.ts'
import { pointsBars } from './pointsBars.ts'
import { type ChartTheme, chartTheme } from './theme.ts'

const light = chartTheme('light')
const charts = [
  ...Object.entries(distanceDotsExamples).map(([name, data]) => ({
    name: `distance dots, ${name}`,
    draw: (theme: ChartTheme) => distanceDots(data, vi, theme),
  })),
  ...Object.entries(pointsBarsExamples).map(([name, data]) => ({
    name: `points bars, ${name}`,
    draw: (theme: ChartTheme) => pointsBars(data, vi, theme),
  })),
  ...Object.entries(componentHistoryExamples).map(([name, data]) => ({
    name: `component history, ${name}`,
    draw: (theme: ChartTheme) => componentHistory(data, vi, theme),
  })),
]

describe.each(['light', 'dark'] as const)('on %s paper', (scheme) => {
  test.each(charts)('$name is drawn in colours of the theme alone', ({ draw }) => {
    const theme = chartTheme(scheme)
    const svg = chartSvg(draw(theme), 420, 320)
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
    expect(used.length).toBeGreaterThan(3)
  })
})

const texts = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.replaceAll('&amp;', '&'))
const svgOf = (option: ReturnType<typeof distanceDots>) => chartSvg(option, 460, 320)

test('distances are written with a true sign and unknown ones in words, never as 0', () => {
  const normal = texts(svgOf(distanceDots(distanceDotsExamples.normal ?? fail(), vi, light)))
  expect(normal).toEqual(expect.arrayContaining(['−1,62', '+3,66']))
  const missing = texts(svgOf(distanceDots(distanceDotsExamples['missing values'] ?? fail(), vi, light)))
  expect(missing.filter((text) => text === 'chưa công bố')).toHaveLength(2)
  expect(missing).not.toContain('0,00')
})

test('an unknown component has no dot', () => {
  const dots = (svg: string) => svg.split(light.followed).length - 1
  expect(dots(svgOf(distanceDots(distanceDotsExamples.normal ?? fail(), vi, light)))).toBe(3)
  expect(dots(svgOf(distanceDots(distanceDotsExamples['missing values'] ?? fail(), vi, light)))).toBe(1)
})

test('an unknown maximum is said, and an unknown score too', () => {
  const written = texts(svgOf(pointsBars(pointsBarsExamples['missing values'] ?? fail(), vi, light)))
  expect(written).toEqual(expect.arrayContaining(['−1,00', 'chưa rõ tối đa', 'chưa công bố']))
})

test('a line is broken where years do not compare', () => {
  const normal = componentHistoryExamples.normal ?? fail()
  const series = componentHistory(normal, vi, light).series as { id: string; data: unknown[] }[]
  expect(series.filter(({ id }) => id.startsWith('own')).map(({ data }) => data.length)).toEqual([4, 5])
  const whole = { ...normal, years: normal.years.map((one) => ({ ...one, segment: 0 })) }
  const joined = componentHistory(whole, vi, light).series as { id: string }[]
  expect(joined.filter(({ id }) => id.startsWith('own'))).toHaveLength(1)
})

test('distances over the years are measured from the median of the same year', () => {
  const option = componentHistory(componentHistoryExamples['distance to the median'] ?? fail(), vi, light)
  const series = option.series as { id: string; data: { value: [number, number] }[] }[]
  const own = series.find(({ id }) => id === 'own-0')?.data.map(({ value }) => value[1])
  expect(own?.[0]).toBeCloseTo(-0.4, 9)
  expect(series.find(({ id }) => id === 'median-0')?.data.map(({ value }) => value[1])).toEqual([0, 0, 0, 0])
})

function fail(): never {
  throw new Error('the example is not there')
}
