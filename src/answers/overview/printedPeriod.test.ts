import { expect, test } from 'vitest'
import type { UnitScore } from '../lists/unitScores.ts'
import { printedPeriod } from './printedPeriod.ts'

const month = (
  period: string,
  score: number,
  rank_published: number | null,
  units_ranked = 63,
): UnitScore => ({
  ...{ index: 'QD766', period, unit: 'HN', component: 'QD766', score, max: 100 },
  ...{ rank_published, units_ranked, source: null },
})

test('is the newest month with a printed rank, and how it moved against the printed month before', () => {
  const periods = [month('2025-04', 59, null), month('2025-03', 58.3, 60), month('2024-11', 58.69, 62)]
  const found = printedPeriod(periods, { index: 'QD766', year: 2024 })
  expect(found).toMatchObject({ period: '2025-03', score: 58.3, rank: 60, of: 63 })
  expect(found?.movement).toMatchObject({ period: '2024-11', rankChange: -2 })
  expect(found?.movement?.scoreChange).toBeCloseTo(-0.39, 9)
})

test('is none within a year that is published as a whole, nor of a component or another index', () => {
  const periods = [month('2024-11', 58.69, 62), { ...month('2025-03', 8.3, 60), component: 'QD766.CKMB' }]
  expect(printedPeriod(periods, { index: 'QD766', year: 2024 })).toBeNull()
  expect(printedPeriod([month('2025-03', 58.3, 60)], { index: 'PCI', year: 2024 })).toBeNull()
})

test('does not move where another number of places was ranked before', () => {
  const periods = [month('2025-08', 70, 30, 34), month('2025-03', 58.3, 60)]
  expect(printedPeriod(periods, { index: 'QD766', year: 2024 })).toMatchObject({ rank: 30, movement: null })
})
