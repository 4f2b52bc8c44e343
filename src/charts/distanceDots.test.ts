import { expect, test } from 'vitest'
import { drawnTexts } from '../../scripts/testing/drawnTexts.ts'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { distanceDotsExamples } from './distanceDots.examples.ts'
import { distanceDots } from './distanceDots.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')
const drawn = (name: string) =>
  chartSvg(distanceDots(exampleOf(distanceDotsExamples, name), vi, light), 460, 320)

test('distances are written with a true sign and unknown ones in words, never as 0', () => {
  const normal = drawnTexts(drawn('normal'))
  expect(normal).toEqual(expect.arrayContaining(['−1,62', '+3,66']))
  const missing = drawnTexts(drawn('missing values'))
  expect(missing.filter((text) => text === 'chưa công bố')).toHaveLength(2)
  expect(missing).not.toContain('0,00')
})

test('an unknown component has no dot', () => {
  const dots = (svg: string) => svg.split(light.followed).length - 1
  expect(dots(drawn('normal'))).toBe(3)
  expect(dots(drawn('missing values'))).toBe(1)
})
