import { expect, test } from 'vitest'
import { drawnTexts } from '../../scripts/testing/drawnTexts.ts'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { headroomBarsExamples } from './headroomBars.examples.ts'
import { headroomBars } from './headroomBars.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')
const drawn = (name: string) =>
  chartSvg(headroomBars(exampleOf(headroomBarsExamples, name), vi, light), 560, 340)

test('a gain is written with its sign and how often it was made; what may slip and what is used up in words', () => {
  const said = drawnTexts(drawn('normal'))
  expect(said).toEqual(expect.arrayContaining(['+4,14', '0/175 lần', 'dễ tụt', 'hết dư địa']))
  expect(said).not.toContain('+0,04')
})

test('an unknown gain has no bar and is not a 0', () => {
  const bars = (svg: string) => svg.split(light.better).length - 1
  expect(bars(drawn('missing values'))).toBe(1)
  const said = drawnTexts(drawn('missing values'))
  expect(said.filter((text) => text === 'chưa rõ')).toHaveLength(2)
  expect(said).toContain('đã đạt')
})
