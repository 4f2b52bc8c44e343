import { describe, expect, test } from 'vitest'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { chartTheme } from './theme.ts'
import { weeklyMissesExamples } from './weeklyMisses.examples.ts'
import { weeklyMisses } from './weeklyMisses.ts'

const svgOf = (name: string, scheme: 'light' | 'dark' = 'light') => {
  const data = weeklyMissesExamples[name]
  if (!data) throw new Error(`no example ${name}`)
  return chartSvg(weeklyMisses(data, vi, chartTheme(scheme)), 480, 224)
}
const { detail } = vi.alerts

describe.each(['light', 'dark'] as const)('on %s paper', (scheme) => {
  test.each(Object.keys(weeklyMissesExamples))('%s is drawn', (name) => {
    expect(svgOf(name, scheme)).not.toMatch(/NaN|undefined|\[object/)
  })
})

test('a slip shows what was expected, the limit and since when, but no target', () => {
  const svg = svgOf('a slip of four weeks')
  for (const said of [detail.expected, detail.limit, detail.start('2026-W43')]) expect(svg).toContain(said)
  expect(svg).not.toContain(detail.allowed)
})

test('a missed target shows what it allows, and no beginning where that lies further back', () => {
  const svg = svgOf('a missed target since before the weeks shown')
  expect(svg).toContain(detail.allowed)
  expect(svg).not.toContain('từ tuần')
})

test('of a unit too young nothing expected is drawn', () => {
  const svg = svgOf('a unit too young to expect anything of')
  expect(svg).not.toContain(detail.limit)
  expect(svg).toContain(detail.allowed)
})
