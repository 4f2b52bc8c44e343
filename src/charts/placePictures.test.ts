import { describe, expect, test } from 'vitest'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { placeLines } from './placeLines.ts'
import { placeLinesExamples, profileDotsExamples } from './placePictures.examples.ts'
import { profileDots } from './profileDots.ts'
import { type ChartTheme, chartTheme } from './theme.ts'

const pictures = [
  ...Object.entries(profileDotsExamples).map(([name, data]) => ({
    name: `profile dots, ${name}`,
    draw: (theme: ChartTheme) => profileDots(data, vi, theme),
  })),
  ...Object.entries(placeLinesExamples).map(([name, data]) => ({
    name: `place lines, ${name}`,
    draw: (theme: ChartTheme) => placeLines(data, vi, theme),
  })),
]
const light = chartTheme('light')
const texts = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.trim())
const fail = (): never => {
  throw new Error('the example is not there')
}

describe.each(['light', 'dark'] as const)('on %s paper', (scheme) => {
  test.each(pictures)('$name is drawn in colours of the theme alone', ({ draw }) => {
    const theme = chartTheme(scheme)
    const svg = chartSvg(draw(theme), 560, 360).replaceAll(/<clipPath[\s\S]*?<\/clipPath>/g, '')
    expect(svg).not.toMatch(/NaN|undefined|\[object/)
    const known = new Set(
      Object.values(theme)
        .filter((value) => typeof value === 'string')
        .map((color) => color.toLowerCase()),
    )
    const used = [...svg.matchAll(/(?:fill|stroke)="(#[0-9a-fA-F]{3,6})"/g)].map(([, color = '']) => color)
    expect(used.filter((color) => !known.has(color.toLowerCase()))).toEqual([])
  })
})

test('every place is named in the key, and the followed one alone is in the accent', () => {
  const svg = chartSvg(profileDots(profileDotsExamples['many rows'] ?? fail(), vi, light), 390, 700)
  expect(texts(svg)).toEqual(expect.arrayContaining(['Hà Nội', 'Bà Rịa – Vũng Tàu']))
  const followed = [...svg.matchAll(/<text[^>]*fill="#B5301C"[^>]*>([^<]*)</gi)].map(([, text]) => text)
  expect(followed).toEqual(['Hà Nội'])
})

test('what is not published has no mark', () => {
  const marks = (name: string) =>
    profileDots(profileDotsExamples[name] ?? fail(), vi, light).series as { id: string; data: unknown[] }[]
  expect(marks('missing values').find(({ id }) => id === 'place-1')?.data).toEqual([])
  expect(marks('missing values').find(({ id }) => id === 'median')?.data).toEqual([])
  expect(marks('normal').find(({ id }) => id === 'place-1')?.data).toHaveLength(2)
})

test('names at the right end do not cover each other', () => {
  const svg = chartSvg(placeLines(placeLinesExamples['ends that meet'] ?? fail(), vi, light), 640, 300)
  const names = placeLinesExamples['ends that meet']?.places.map(({ name }) => name) ?? []
  const heights = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)]
    .filter(([, , text = '']) => names.some((name) => text.startsWith(name.slice(0, 6))))
    .map(([, marks = '']) => Number(/translate\([-\d.]+ ([-\d.]+)\)/.exec(marks)?.[1]))
    .sort((a, b) => a - b)
  expect(heights).toHaveLength(6)
  const gaps = heights.slice(1).map((y, i) => y - (heights[i] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThan(10)
})

test('a line is in pieces where years do not compare', () => {
  const series = placeLines(placeLinesExamples.normal ?? fail(), vi, light).series as { id: string }[]
  expect(series.filter(({ id }) => id.startsWith('0-'))).toHaveLength(2)
})
