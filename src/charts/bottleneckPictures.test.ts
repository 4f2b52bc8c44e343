import { describe, expect, test } from 'vitest'
import { en } from '../i18n/en.ts'
import { vi } from '../i18n/vi.ts'
import { caseTimelineExamples } from './caseTimeline.examples.ts'
import { caseTimeline } from './caseTimeline.ts'
import { chartSvg } from './chartSvg.ts'
import { stepPathExamples } from './stepPath.examples.ts'
import { stepPath } from './stepPath.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')
const pathOf = (name: string, theme = light, words = vi) =>
  chartSvg(stepPath(exampleOf(stepPathExamples, name), words, theme), 577, 380)
const timelineOf = (name: string, theme = light, words = vi) =>
  chartSvg(caseTimeline(exampleOf(caseTimelineExamples, name), words, theme), 1100, 300)
const texts = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.trim())

function exampleOf<T>(examples: Readonly<Record<string, T>>, name: string): T {
  const found = examples[name]
  if (found === undefined) throw new Error(`no example ${name}`)
  return found
}

const pictures = [
  ...Object.keys(stepPathExamples).map((name) => ({ what: `path: ${name}`, name, draw: pathOf })),
  ...Object.keys(caseTimelineExamples).map((name) => ({ what: `case: ${name}`, name, draw: timelineOf })),
]

describe.each(['light', 'dark'] as const)('pictures of where cases wait on %s paper', (scheme) => {
  test.each(pictures)('$what is drawn in colours of the theme alone', ({ name, draw }) => {
    const theme = chartTheme(scheme)
    const svg = draw(name, theme).replaceAll(/<clipPath[\s\S]*?<\/clipPath>/g, '')
    expect(svg).not.toMatch(/NaN|undefined|\[object/)
    const known = Object.values(theme)
      .flat()
      .filter((value): value is string => typeof value === 'string')
      .map((color) => color.toLowerCase())
    const used = [...svg.matchAll(/(?:fill|stroke)="(#[0-9a-fA-F]{3,6})"/g)].map(([, color = '']) => color)
    expect(used.filter((color) => !known.includes(color.toLowerCase()))).toEqual([])
    expect(used.length).toBeGreaterThan(3)
  })
})

test('a step says its median over all turns and how many are still open', () => {
  expect(texts(pathOf('normal'))).toEqual(
    expect.arrayContaining(['thẩm định', '4,9', '1.787 còn mở', 'không còn mở', '12 còn mở']),
  )
  expect(texts(pathOf('normal', light, en))).toEqual(expect.arrayContaining(['4.9', '1,787 open']))
})

test('a median that is not reached is a bound, never a 0', () => {
  const said = texts(pathOf('missing values'))
  expect(said).toContain('≥ 41,8')
  expect(said).not.toContain('≥ 0,0')
})

test('an unknown 90th percentile is an arrow, and nothing allotted has no tick', () => {
  const arrows = (svg: string) => svg.match(/<polyline/g) ?? []
  expect(arrows(pathOf('missing values'))).toHaveLength(2)
  expect(arrows(pathOf('one row'))).toHaveLength(0)
  const ticks = (svg: string) => svg.split(`stroke="${light.followed}"`).length - 1
  expect(ticks(pathOf('missing values'))).toBe(1)
  expect(ticks(pathOf('normal'))).toBe(3)
})

test('waiting and processing are bars of two colours, and a pause is of neither', () => {
  const svg = pathOf('normal')
  const bars = (color: string) => svg.split(`fill="${color}"`).length - 1
  expect(bars(light.sequence[3])).toBe(4)
  expect(bars(light.others)).toBe(1)
})

test('a case names every desk in order, what is open in the accent, and when it was due', () => {
  const svg = timelineOf('normal')
  const said = texts(svg)
  expect(said.indexOf('vào sổ')).toBeLessThan(said.indexOf('dự thảo'))
  expect(said).toEqual(
    expect.arrayContaining(['Phòng chuyên môn số 1 (giả lập)', '12,3 ngày làm việc', 'hạn 03/07/2024']),
  )
  expect(svg).toMatch(new RegExp(`fill="${light.followed}"[^>]*>dự thảo`))
  expect(svg).not.toMatch(new RegExp(`fill="${light.followed}"[^>]*>vào sổ`))
})

test('a step that nobody has begun is waiting alone', () => {
  const bars = (svg: string, color: string) => svg.split(`fill="${color}"`).length - 1
  expect(bars(timelineOf('missing values'), light.sequence[1])).toBe(1)
  expect(bars(timelineOf('missing values'), light.sequence[3])).toBe(0)
  expect(texts(timelineOf('missing values')).some((text) => text.startsWith('hạn'))).toBe(false)
})
