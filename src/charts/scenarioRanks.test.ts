import { expect, test } from 'vitest'
import { drawnTexts } from '../../scripts/testing/drawnTexts.ts'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { chartSvg } from './chartSvg.ts'
import { scenarioRanksExamples } from './scenarioRanks.examples.ts'
import { scenarioRanks } from './scenarioRanks.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')

test('a place is named with its rank in the scenario, its total and how far it moved', () => {
  const data = exampleOf(scenarioRanksExamples, 'normal')
  const written = drawnTexts(chartSvg(scenarioRanks(data, vi, light), 460, 200))
  expect(written).toEqual(expect.arrayContaining(['5  Hà Nội', '70,22', '↑5', '6  Vĩnh Phúc', '↓1', '=']))
})
