import { expect, test } from 'vitest'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { rankStripExamples } from './rankStrip.examples.ts'
import { rankStrip } from './rankStrip.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')

test('Hà Nội stands in the accent', () => {
  const svg = chartSvg(rankStrip(exampleOf(rankStripExamples, 'every place'), vi, light), 520, 500)
  expect(svg).toContain(light.followed)
  expect(svg).toContain('Hà Nội')
})

test('stacked dots never cover each other', () => {
  const data = exampleOf(rankStripExamples, 'every place')
  const svg = chartSvg(rankStrip(data, vi, light), 520, 240)
  const dots = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map((found) => ({
    x: Number(found[1]),
    y: Number(found[2]),
    r: Number(found[3]),
  }))
  expect(dots).toHaveLength(data.places.length)
  for (const [i, a] of dots.entries()) {
    for (const b of dots.slice(i + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r)
  }
})
