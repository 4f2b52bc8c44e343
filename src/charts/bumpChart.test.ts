import { expect, test } from 'vitest'
import { exampleOf } from '../../scripts/testing/exampleOf.ts'
import { vi } from '../i18n/vi.ts'
import { bumpChartExamples } from './bumpChart.examples.ts'
import { bumpChart, withGaps } from './bumpChart.ts'
import { chartSvg } from './chartSvg.ts'
import { chartTheme } from './theme.ts'

const light = chartTheme('light')

test('Hà Nội stands in the accent', () => {
  const svg = chartSvg(bumpChart(exampleOf(bumpChartExamples, 'many rows'), vi, light), 520, 500)
  expect(svg).toContain(light.followed)
  expect(svg).toContain('Hà Nội')
})

test('a line of ranks is cut where ranks stop being comparable', () => {
  const point = (year: number, rank: number | null, segment: number) => ({
    year,
    rank,
    rankLow: null,
    rankHigh: null,
    rankLast: null,
    segment,
    of: 63,
  })
  expect(withGaps([point(2007, 40, 0), point(2008, 31, 0), point(2009, 33, 1)])).toEqual([
    { year: 2007, rank: 40 },
    { year: 2008, rank: 31 },
    { year: 2008.5, rank: null },
    { year: 2009, rank: 33 },
  ])
})
