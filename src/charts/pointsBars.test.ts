import { expect, test } from 'vitest'
import { drawnTexts } from '../../scripts/testing/drawnTexts.ts'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { pointsBarsExamples } from './pointsBars.examples.ts'
import { pointsBars } from './pointsBars.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')

test('an unknown maximum is said, and an unknown score too', () => {
  const written = drawnTexts(
    chartSvg(pointsBars(exampleOf(pointsBarsExamples, 'missing values'), vi, light), 460, 320),
  )
  expect(written).toEqual(expect.arrayContaining(['−1,00', 'chưa rõ tối đa', 'chưa công bố']))
})
