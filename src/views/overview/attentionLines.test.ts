import { expect, it } from 'vitest'
import type { AttentionRow, AttentionSignal } from '../../answers/overview/attention.ts'
import { periodNamed } from '../../domain/indicator/period.ts'
import { vi } from '../../i18n/vi.ts'
import { onTime } from '../../parts/standings/indicator.examples.ts'
import { attentionLines } from './attentionLines.ts'
import { intakeExample, operationsExample, unitExample } from './examples.ts'
import { intakeRows } from './intakeRows.ts'

const since = periodNamed('2026-W44', 'civil')
const counts = { misses: 25, cases: 100, allowed: 0.02, pValue: 0, since }

const signal = (
  direction: 'higher' | 'lower',
  by: Partial<Pick<AttentionSignal, 'slip' | 'missed' | 'stock'>>,
): AttentionSignal => ({
  unit: unitExample('A', 'A'),
  definition: {
    ...onTime,
    indicator: 'x',
    name_vi: 'Nội dung x',
    name_en: null,
    measure: 'fraction',
    kind: by.stock ? 'stock' : 'rate',
    direction,
    target: 0.98,
    minimum: null,
    status: 'assumed',
  },
  slip: null,
  missed: null,
  stock: null,
  lastYear: null,
  excess: 23,
  waiting: 7,
  atStake: [],
  ...by,
})

const row = (unit: string, worst: AttentionSignal): AttentionRow => ({
  unit: unitExample(unit, unit),
  worst,
  others: [],
  waiting: 7,
})

const lines = (rows: AttentionRow[], change = {}) => {
  const example = operationsExample(change)
  return attentionLines({ ...example, attention: { ...example.attention, rows } })
}

it('tells the rate that was reached and the one that was wanted, in the direction of the indicator', () => {
  const [higher, lower, stock, slip] = lines([
    row('A', signal('higher', { missed: counts })),
    row('B', signal('lower', { missed: counts })),
    row('C', signal('lower', { stock: counts })),
    row(
      'D',
      signal('higher', {
        missed: counts,
        slip: { pValue: 0, weeks: 2, observed: 30, expected: 6, cases: 200, since },
      }),
    ),
  ])
  expect(higher).toMatchObject({ value: 0.75, wanted: 0.98 })
  expect(lower).toMatchObject({ value: 0.25, wanted: 0.02 })
  expect(stock).toMatchObject({ value: 0.25, wanted: 0.02, finding: { rule: 'stock' } })
  expect(slip).toMatchObject({ value: 0.85, wanted: 0.97, finding: { rule: 'slip' } })
})

it('tells the working days past due of the oldest dossier, and adds up the points of the unit', () => {
  const cost = {
    unit: 'A',
    index: 'QD766',
    meta: null,
    component: 'C',
    name_vi: 'c',
    name_en: null,
    indicator: 'x',
  }
  const costly = (points: number) => ({
    ...signal('higher', { missed: counts }),
    atStake: [{ ...cost, points }],
  })
  const [a, b] = lines(
    [{ ...row('A', costly(0.25)), others: [costly(0.5)] }, row('B', signal('higher', { missed: counts }))],
    { oldest: [{ unit: 'A', overdue: 3, oldest_due: '2026-11-10', days_over: 8 }] },
  )
  expect(a).toMatchObject({ oldestDays: 8, points: 0.75 })
  expect(b).toMatchObject({ oldestDays: null, points: null })
})

it('splits what was finished and what is open into shares of their wholes', () => {
  const rows = intakeRows(intakeExample('2026-W47', 970), vi)
  const late = rows.filter(({ label }) => label === 'quá hạn')
  expect(late.map(({ now, share }) => [now, share])).toEqual([
    [30, 0.03],
    [20, 0.1],
  ])
  expect(rows.filter(({ isRate }) => isRate).map(({ now, target }) => [now, target])).toEqual([
    [0.97, 0.98],
    [0.96, 0.98],
  ])
})
