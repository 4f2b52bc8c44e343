import { expect, test } from 'vitest'
import { drawnTexts } from '../../scripts/testing/drawnTexts.ts'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { pointsTrendExamples } from './pointsTrend.examples.ts'
import { pointsTrend } from './pointsTrend.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')

test('published points stand beside the estimated ones, with their figure', () => {
  const normal = exampleOf(pointsTrendExamples, 'normal')
  const said = drawnTexts(chartSvg(pointsTrend(normal, vi, light), 700, 320))
  expect(said).toEqual(expect.arrayContaining(['61,2', '58,7', '58,3', 'đo được', 'ước tính']))
})
