import { describe, expect, it } from 'vitest'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { indicatorTrendExamples } from './indicatorTrend.examples.ts'
import { indicatorTrend } from './indicatorTrend.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')
const trendOf = (name: string) =>
  chartSvg(indicatorTrend(exampleOf(indicatorTrendExamples, name), vi, light), 640, 280)

describe('the line of an indicator', () => {
  it('names the target and writes the chosen value', () => {
    expect(trendOf('weeks of a year')).toContain('98,0')
    expect(trendOf('weeks of a year')).toContain('mục tiêu')
  })

  it('says of the sum of former units that it is one, and draws it where there is one', () => {
    expect(trendOf('of units that became one')).toContain(vi.indicators.like.line)
    expect(trendOf('many weeks across two breaks')).not.toContain(vi.indicators.like.line)
  })

  it('dates breaks, and not days off', () => {
    const svg = trendOf('many weeks across two breaks')
    expect(svg).toContain('01/03/2025')
    expect(svg).toContain('01/07/2025')
    expect(svg).not.toContain('17/02/2026')
  })

  it('draws the way to the unfinished period dotted', () => {
    expect(trendOf('weeks of a year')).toMatch(/stroke-dasharray="2,3"/)
  })

  it('tints nothing behind a single period, and draws its target right across', () => {
    const svg = trendOf('one period')
    expect(svg).not.toContain('fill-opacity="0.08"')
    expect(svg).not.toContain(light.band)
    expect(svg).not.toContain('<polygon')
    const [across = ''] = svg.match(/<path d="M[^"]*"[^>]*stroke-dasharray="5,3"/) ?? []
    const [left = 0, , right = 0] = [...across.matchAll(/[\d.]+/g)].map(Number)
    expect(right - left).toBeGreaterThan(400)
    expect(trendOf('weeks of a year')).toContain('<polygon')
    expect(trendOf('weeks of a year')).toContain('fill-opacity="0.16"')
  })

  it('draws no target where there is none', () => {
    expect(trendOf('a count without target, by quarter')).not.toContain('mục tiêu')
  })
})
