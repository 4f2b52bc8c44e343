import { expect, test } from 'vitest'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { chartTheme } from './theme.ts'
import { weeklyMissesExamples } from './weeklyMisses.examples.ts'
import { weeklyMisses } from './weeklyMisses.ts'

const light = chartTheme('light')
const svgOf = (name: string) =>
  chartSvg(weeklyMisses(exampleOf(weeklyMissesExamples, name), vi, light), 480, 224)
const { detail } = vi.alerts

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
