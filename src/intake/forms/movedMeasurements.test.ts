import { expect, test } from 'vitest'
import type { MeasurementRow } from './FormLists.ts'
import { movedMeasurements } from './movedMeasurements.ts'

const row = (unit: string, field: string, numerator: number, denominator: number | null): MeasurementRow => ({
  ...{ date: '2026-10-01', days: 31, unit, field, indicator: denominator === null ? 'received' : 'on_time' },
  ...{ numerator, denominator },
})

test('a rate moves as the quotient of all fields, of which the file may bring one', () => {
  const held = [row('A', 'Đất đai', 80, 100), row('A', 'Hộ tịch', 90, 100)]
  const { count, rows } = movedMeasurements([row('A', 'Đất đai', 60, 100)], held)
  expect(count).toBe(1)
  expect(rows).toEqual([
    { unit: 'A', indicator: 'on_time', date: '2026-10-01', days: 31, value: [170 / 200, 150 / 200] },
  ])
})

test('the largest change against the larger value stands first, and twenty are kept of all that are counted', () => {
  const held = Array.from({ length: 30 }, (_, i) => row(`U${i}`, 'Đất đai', 100 * (i + 1), null))
  const fresh = held.map((one) => ({ ...one, numerator: (one.numerator ?? 0) + 50 }))
  const { count, rows } = movedMeasurements(fresh, held)
  expect([count, rows.length]).toEqual([30, 20])
  expect(rows.slice(0, 2).map(({ unit, value }) => [unit, ...value])).toEqual([
    ['U0', 100, 150],
    ['U1', 200, 250],
  ])
})

test('what is the same, of other days, or new does not move', () => {
  const held = [row('A', 'Đất đai', 80, 100)]
  const later = { ...row('A', 'Đất đai', 60, 100), date: '2026-11-01', days: 30 }
  const fresh = [row('A', 'Đất đai', 80, 100), later, row('B', 'Đất đai', 1, 2)]
  expect(movedMeasurements(fresh, held)).toEqual({ count: 0, rows: [] })
  expect(movedMeasurements([row('A', 'Đất đai', 0, 0)], held).rows[0]?.value).toEqual([0.8, null])
})
