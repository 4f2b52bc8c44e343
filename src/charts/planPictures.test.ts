import { describe, expect, test } from 'vitest'
import { en } from '../i18n/en.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { reachGainsExamples } from './reachGains.examples.ts'
import { reachGains } from './reachGains.ts'
import { scenarioRanksExamples } from './scenarioRanks.examples.ts'
import { scenarioRanks } from './scenarioRanks.ts'
import { type ChartTheme, chartTheme } from './theme.ts'

const charts = [
  ...Object.entries(scenarioRanksExamples).map(([name, data]) => ({
    name: `ranks of a scenario, ${name}`,
    draw: (words: typeof vi, theme: ChartTheme) => scenarioRanks(data, words, theme),
  })),
  ...Object.entries(reachGainsExamples).map(([name, data]) => ({
    name: `gains that a rank takes, ${name}`,
    draw: (words: typeof vi, theme: ChartTheme) => reachGains(data, words, theme),
  })),
]

describe.each(['light', 'dark'] as const)('on %s paper', (scheme) => {
  test.each(charts)('$name is drawn in colours of the theme alone, in both languages', ({ draw }) => {
    const theme = chartTheme(scheme)
    for (const words of [vi, en]) {
      const svg = chartSvg(draw(words, theme), 460, 380)
      expect(svg).not.toMatch(/NaN|undefined|\[object/)
      const { ink, quiet, hairline, others, followed, paper } = theme
      const allowed = [ink, quiet, hairline, others, followed, paper].map((color) => color.toLowerCase())
      const painted = svg.replaceAll(/<clipPath[\s\S]*?<\/clipPath>/g, '')
      const used = [...painted.matchAll(/(?:fill|stroke)="(#[0-9a-fA-F]{3,6})"/g)].map(([, color = '']) =>
        color.toLowerCase(),
      )
      expect(used.filter((color) => !allowed.includes(color))).toEqual([])
      expect(used.length).toBeGreaterThan(3)
    }
  })
})

const light = chartTheme('light')
const texts = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.trim())

test('a place is named with its rank in the scenario, its total and how far it moved', () => {
  const data = scenarioRanksExamples.normal ?? fail()
  const written = texts(chartSvg(scenarioRanks(data, vi, light), 460, 200))
  expect(written).toEqual(expect.arrayContaining(['5  Hà Nội', '70,22', '↑5', '6  Vĩnh Phúc', '↓1', '=']))
})

test('a component tells what has to be gained, or that nothing has', () => {
  const data = reachGainsExamples.normal ?? fail()
  const written = texts(chartSvg(reachGains(data, vi, light), 460, 200))
  expect(written).toEqual(expect.arrayContaining(['+1,77', '+0,72', 'không cần']))
  expect(written.filter((text) => text === 'không cần')).toHaveLength(1)
})

function fail(): never {
  throw new Error('the example is not there')
}
