import { describe, expect, test } from 'vitest'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import type { Funnel } from './FunnelDot.ts'
import { funnelExamples } from './funnel.examples.ts'
import { funnel } from './funnel.ts'
import { pointsTrendExamples } from './pointsTrend.examples.ts'
import { pointsTrend } from './pointsTrend.ts'
import { type ChartTheme, chartTheme } from './theme.ts'

const funnelSvg = (data: Funnel, theme: ChartTheme = chartTheme('light')) =>
  chartSvg(funnel(data, vi, theme), 900, 420)
const texts = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.trim())
const example = (name: string) => {
  const found = funnelExamples[name]
  if (!found) throw new Error(`no example ${name}`)
  return found
}

describe.each(['light', 'dark'] as const)('on %s paper', (scheme) => {
  const theme = chartTheme(scheme)
  const drawn = [
    ...Object.entries(funnelExamples).map(
      ([name, data]) => [`funnel: ${name}`, funnel(data, vi, theme)] as const,
    ),
    ...Object.entries(pointsTrendExamples).map(
      ([name, data]) => [`points: ${name}`, pointsTrend(data, vi, theme)] as const,
    ),
  ]
  test.each(drawn)('%s is drawn in colours of the theme alone', (_, option) => {
    const svg = chartSvg(option, 900, 420).replaceAll(/<clipPath[\s\S]*?<\/clipPath>/g, '')
    expect(svg).not.toMatch(/NaN|undefined|\[object|Infinity/)
    const allowed = new Set(
      Object.values(theme).flatMap((value) => (typeof value === 'string' ? [value.toLowerCase()] : [])),
    )
    const used = [...svg.matchAll(/(?:fill|stroke)="(#[0-9a-fA-F]{3,6})"/g)].map(([, color = '']) => color)
    expect(used.filter((color) => !allowed.has(color.toLowerCase()))).toEqual([])
    expect(used.length).toBeGreaterThan(3)
  })
})

describe('the funnel', () => {
  test('names and colours only who lies beyond 99.8 %', () => {
    const svg = funnelSvg(example('normal'))
    const said = texts(svg)
    expect(said).toEqual(expect.arrayContaining(['Phường Hoàng Mai', 'Xã Đông Anh']))
    expect(said).not.toContain('Xã Minh Châu')
    expect(said).not.toContain('Xã Ba Vì')
    expect(svg.split(chartTheme('light').worse).length - 1).toBe(1)
    expect(svg.split(chartTheme('light').better).length - 1).toBe(1)
  })

  test('nobody beyond: no colour and no name', () => {
    const svg = funnelSvg(example('nobody beyond'))
    expect(svg).not.toContain(chartTheme('light').worse)
    expect(svg).not.toContain(chartTheme('light').better)
    expect(texts(svg).filter((text) => text.startsWith('Xã'))).toEqual([])
  })

  test('limits and the common rate are named at their ends', () => {
    expect(texts(funnelSvg(example('normal')))).toEqual(expect.arrayContaining(['99,8 %', '95 %', 'chung']))
  })
})

test('published points stand beside the estimated ones, with their figure', () => {
  const { normal } = pointsTrendExamples
  if (!normal) throw new Error('no example')
  const said = texts(chartSvg(pointsTrend(normal, vi, chartTheme('light')), 700, 320))
  expect(said).toEqual(expect.arrayContaining(['61,2', '58,7', '58,3', 'đo được', 'ước tính']))
})
