import { expect, test } from 'vitest'
import { drawnTexts } from '../../scripts/testing/drawnTexts.ts'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { reachGainsExamples } from './reachGains.examples.ts'
import { reachGains } from './reachGains.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')

test('a component tells what has to be gained in points of the index, as its bar does, or that nothing has', () => {
  const data = exampleOf(reachGainsExamples, 'normal')
  const written = drawnTexts(chartSvg(reachGains(data, vi, light), 460, 200))
  expect(written).toEqual(expect.arrayContaining(['+3,54', '+1,44', 'không cần']))
  expect(written.filter((text) => text === 'không cần')).toHaveLength(1)
})
