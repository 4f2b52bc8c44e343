import { describe, expect, test } from 'vitest'
import { en } from '../i18n/en.ts'
import { vi } from '../i18n/vi.ts'
import { bumpChartExamples } from './bumpChart.examples.ts'
import { bumpChart, withGaps } from './bumpChart.ts'
import { chartSvg } from './chartSvg.ts'
import { rankStripExamples } from './rankStrip.examples.ts'
import { rankStrip } from './rankStrip.ts'
import { chartTheme } from './theme.ts'
import { tileMapExamples } from './tileMap.examples.ts'
import { tileMap } from './tileMap.ts'

const light = chartTheme('light')
const sizes = [
  [332, 240],
  [520, 640],
] as const

describe('every example is drawn in both languages, both schemes and on a phone', () => {
  const cases = [
    ...Object.entries(rankStripExamples).map(
      ([name, data]) => [`strip: ${name}`, (w: typeof vi, t: typeof light) => rankStrip(data, w, t)] as const,
    ),
    ...Object.entries(bumpChartExamples).map(
      ([name, data]) => [`bump: ${name}`, (w: typeof vi, t: typeof light) => bumpChart(data, w, t)] as const,
    ),
    ...Object.entries(tileMapExamples).map(
      ([name, data]) => [`map: ${name}`, (w: typeof vi, t: typeof light) => tileMap(data, w, t)] as const,
    ),
  ]
  test.each(cases)('%s', (_, option) => {
    for (const [width, height] of sizes) {
      for (const words of [vi, en]) {
        const svg = chartSvg(option(words, light), width, height)
        expect(svg).toMatch(/^<svg/)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      }
    }
    const dark = chartSvg(option(vi, chartTheme('dark')), 520, 400)
    for (const own of [light.followed, light.others, light.ink, light.quiet]) expect(dark).not.toContain(own)
  })
})

test('Hà Nội stands in the accent in each picture that knows it', () => {
  const strip = rankStripExamples['every place']
  const bump = bumpChartExamples['many rows']
  const map = tileMapExamples['sixty-three places']
  if (!strip || !bump || !map) throw new Error('example is missing')
  for (const option of [rankStrip(strip, vi, light), bumpChart(bump, vi, light), tileMap(map, vi, light)]) {
    const svg = chartSvg(option, 520, 500)
    expect(svg).toContain(light.followed)
    expect(svg).toContain('Hà Nội')
  }
})

test('stacked dots never cover each other', () => {
  const data = rankStripExamples['every place']
  if (!data) throw new Error('example is missing')
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

test('a line of ranks is cut where ranks stop being comparable', () => {
  const point = (year: number, rank: number | null, segment: number) => ({
    year,
    rank,
    rankLow: null,
    rankHigh: null,
    rankLast: null,
    segment,
    of: 63,
  })
  expect(withGaps([point(2007, 40, 0), point(2008, 31, 0), point(2009, 33, 1)])).toEqual([
    { year: 2007, rank: 40 },
    { year: 2008, rank: 31 },
    { year: 2008.5, rank: null },
    { year: 2009, rank: 33 },
  ])
})

test('names from data that look like rich-text marks or HTML are shown as text', () => {
  const data = tileMapExamples['sixty-three places']
  if (!data) throw new Error('example is missing')
  const names = new Map([...data.names].map(([place]) => [place, '<b>{x|y}</b>']))
  const option = tileMap({ ...data, names }, vi, light) as unknown as {
    tooltip: { renderMode: string; formatter: (item: { seriesId: string; dataIndex: number }) => string }
  }
  expect(option.tooltip.renderMode).toBe('richText')
  expect(option.tooltip.formatter({ seriesId: 'tiles', dataIndex: 3 })).toContain('<b>(x¦y)</b>')
})
