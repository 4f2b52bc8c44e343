import { describe, expect, test } from 'vitest'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { forecastFanExamples } from './forecastFan.examples.ts'
import { type ForecastFan, forecastFan } from './forecastFan.ts'
import { chartTheme } from './theme.ts'

const example = (name: string): ForecastFan => {
  const found = forecastFanExamples[name]
  if (!found) throw new Error(`no example ${name}`)
  return found
}
const svgOf = (data: ForecastFan, scheme: 'light' | 'dark' = 'light') =>
  chartSvg(forecastFan(data, vi, chartTheme(scheme)), 560, 320)
const textOf = (svg: string) => svg.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe.each(['light', 'dark'] as const)('on %s paper', (scheme) => {
  test.each(Object.keys(forecastFanExamples))('%s is drawn', (name) => {
    const svg = svgOf(example(name), scheme)
    expect(svg).not.toMatch(/NaN|undefined|\[object/)
    for (const line of example(name).end.split('\n')) {
      expect(textOf(svg)).toContain(line.replaceAll('{', '(').replaceAll('}', ')'))
    }
  })
})

test('what is proven wears the accent, a reference does not', () => {
  const { followed } = chartTheme('light')
  const diamonds = (name: string) => svgOf(example(name)).split(followed).length
  expect(diamonds('normal')).toBeGreaterThan(diamonds('reference'))
})

test('the figures at the end can be seen', () => {
  const svg = svgOf(example('normal'))
  const label = svg.match(/<text[^>]*>64,6<\/text>/)?.[0]
  expect(label).toBeDefined()
  expect(label).not.toMatch(/opacity="0"|fill="transparent"/)
})

test('each run of comparable years is a line of its own', () => {
  const { series } = forecastFan(example('normal'), vi, chartTheme('light')) as { series: { id: string }[] }
  expect(series.map(({ id }) => id)).toEqual(['low', 'band', 'run-0', 'run-1', 'end', 'apart', 'forecast'])
})
