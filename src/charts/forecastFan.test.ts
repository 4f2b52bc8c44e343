import { expect, test } from 'vitest'
import { drawnTexts } from '../../scripts/testing/drawnTexts.ts'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { forecastFanExamples } from './forecastFan.examples.ts'
import { forecastFan } from './forecastFan.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')
const drawn = (name: string) =>
  chartSvg(forecastFan(exampleOf(forecastFanExamples, name), vi, light), 560, 320)

test.each(Object.entries(forecastFanExamples))('%s says at its end what is foretold', (name, { end }) => {
  const said = drawnTexts(drawn(name)).join(' ')
  for (const line of end.split('\n')) expect(said).toContain(line.replaceAll('{', '(').replaceAll('}', ')'))
})

test('what is proven wears the accent, a reference does not', () => {
  const { followed } = light
  const diamonds = (name: string) => drawn(name).split(followed).length
  expect(diamonds('normal')).toBeGreaterThan(diamonds('reference'))
})

test('the figures at the end can be seen', () => {
  const svg = drawn('normal')
  const label = svg.match(/<text[^>]*>64,6<\/text>/)?.[0]
  expect(label).toBeDefined()
  expect(label).not.toMatch(/opacity="0"|fill="transparent"/)
})

test('each run of comparable years is a line of its own', () => {
  const { series } = forecastFan(exampleOf(forecastFanExamples, 'normal'), vi, light) as {
    series: { id: string }[]
  }
  expect(series.map(({ id }) => id)).toEqual(['low', 'band', 'run-0', 'run-1', 'end', 'apart', 'forecast'])
})
