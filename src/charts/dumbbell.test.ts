import { expect, test } from 'vitest'
import { drawnTexts } from '../../scripts/testing/drawnTexts.ts'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { dumbbellExamples } from './dumbbell.examples.ts'
import { dumbbell } from './dumbbell.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')
const drawn = (name: string) => chartSvg(dumbbell(exampleOf(dumbbellExamples, name), vi, light), 520, 360)

test('a component is measured against the median: ahead, behind, level or unknown', () => {
  const texts = drawnTexts(drawn('normal'))
  expect(texts).toEqual(expect.arrayContaining(['+0,27', '0,00', '+1,00', '−1,52']))
  const missing = drawnTexts(drawn('missing values'))
  expect(missing.filter((text) => text === '–')).toHaveLength(2)
})
