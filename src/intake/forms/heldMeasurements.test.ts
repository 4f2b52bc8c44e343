import { expect, test } from 'vitest'
import { heldMeasurements } from './heldMeasurements.ts'
import { measurementsOf } from './measurementsOf.ts'
import { spanOfForms } from './spanOfForms.ts'

const row = (date: string, numerator: number) => ({
  ...{ date, days: null, unit: 'A', field: null, indicator: 'received', numerator, denominator: null },
})

test('a key that several sources hold is that of the last, with its name', () => {
  const earlier = measurementsOf([row('2026-10-01', 1), row('2026-10-02', 2)], 'a.csv')
  const later = measurementsOf([row('2026-10-01', 3)], 'b.csv')
  const held = heldMeasurements([earlier, later])
  expect(held.map(({ date, numerator, source }) => [date, numerator, source])).toEqual([
    ['2026-10-01', 3, 'b.csv'],
    ['2026-10-02', 2, 'a.csv'],
  ])
})

test('forms are compared with the days of all their periods and the day before', () => {
  const form = (start: string, end: string) => ({
    form: 'X',
    period: { period: '', calendar: 'civil' as const, start, end },
  })
  expect(
    spanOfForms([
      form('2026-10-01', '2026-10-31'),
      form('2026-01-01', '2026-09-30'),
      { period: form('2020-01-01', '2020-01-31').period },
    ]),
  ).toEqual({ from: '2025-12-31', to: '2026-10-31' })
  expect(spanOfForms([{ form: 'X', period: null }])).toBeNull()
})
