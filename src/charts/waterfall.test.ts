import { expect, test } from 'vitest'
import { drawnTexts } from '../../scripts/testing/drawnTexts.ts'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { chartTheme } from './theme.ts'
import { waterfallExamples } from './waterfall.examples.ts'
import { waterfall } from './waterfall.ts'

const light = chartTheme('light')
const drawn = (name: string) => chartSvg(waterfall(exampleOf(waterfallExamples, name), vi, light), 520, 360)
const count = (svg: string, color: string) => svg.split(`fill="${color}"`).length - 1

test('steps of points are signed, levels are not, and what may be noise is grey', () => {
  const svg = drawn('normal')
  expect(drawnTexts(svg)).toEqual(expect.arrayContaining(['66,94', '+2,12', '−1,20', '68,06', '+1,18']))
  const bars = svg.replaceAll(/<text[\s\S]*?<\/text>/g, '')
  expect([light.better, light.worse, light.others].map((color) => count(bars, color))).toEqual([1, 1, 2])
})

test('steps of ranks are said in words: better is up, in the better colour', () => {
  const svg = drawn('ranks')
  expect(drawnTexts(svg)).toEqual(expect.arrayContaining(['9', 'lên 2,5', 'xuống 3,5', '10']))
  const still = drawn('nothing moved')
  expect(drawnTexts(still)).toContain('không đổi')
})
