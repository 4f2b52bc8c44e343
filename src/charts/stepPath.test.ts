import { expect, test } from 'vitest'
import { drawnTexts } from '../../scripts/testing/drawnTexts.ts'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { en } from '../i18n/en.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { stepPathExamples } from './stepPath.examples.ts'
import { stepPath } from './stepPath.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')
const pathOf = (name: string, words = vi) =>
  chartSvg(stepPath(exampleOf(stepPathExamples, name), words, light), 577, 380)

test('a step says its median over all turns and how many are still open', () => {
  expect(drawnTexts(pathOf('normal'))).toEqual(
    expect.arrayContaining(['thẩm định', '4,9', '1.787 chưa xong', 'đã xong hết', '12 chưa xong']),
  )
  expect(drawnTexts(pathOf('normal', en))).toEqual(expect.arrayContaining(['4.9', '1,787 open']))
})

test('a median that is not reached is a bound, never a 0', () => {
  const said = drawnTexts(pathOf('missing values'))
  expect(said).toContain('≥ 41,8')
  expect(said).not.toContain('≥ 0,0')
})

test('an unknown 90th percentile is an arrow, and nothing allotted has no tick', () => {
  const arrows = (svg: string) => svg.match(/<polyline/g) ?? []
  expect(arrows(pathOf('missing values'))).toHaveLength(2)
  expect(arrows(pathOf('one row'))).toHaveLength(0)
  const ticks = (svg: string) => svg.split(`stroke="${light.followed}"`).length - 1
  expect(ticks(pathOf('missing values'))).toBe(1)
  expect(ticks(pathOf('normal'))).toBe(3)
})

test('waiting and processing are bars of two colours, and a pause is of neither', () => {
  const svg = pathOf('normal')
  const bars = (color: string) => svg.split(`fill="${color}"`).length - 1
  expect(bars(light.sequence[3])).toBe(4)
  expect(bars(light.others)).toBe(1)
})
