import { expect, it } from 'vitest'
import type { AttentionRow } from '../../answers/overview/attention.ts'
import type { Missed } from '../../answers/signals/Missed.ts'
import { periodNamed } from '../../domain/indicator/period.ts'
import { vi } from '../../i18n/vi.ts'
import { attentionLines } from './attentionLines.ts'
import { intakeExample, operationsExample, unitExample } from './examples.ts'
import { intakeRows } from './intakeRows.ts'

const missed = (kind: 'rate' | 'stock', direction: 'higher' | 'lower', since: string): Missed => ({
  definition: {
    indicator: 'x',
    name_vi: 'Nội dung x',
    name_en: null,
    measure: 'fraction',
    kind,
    direction,
    target: 0.98,
    minimum: null,
    definition_vi: null,
    definition_en: null,
    status: 'assumed',
    source: null,
  },
  misses: 25,
  cases: 100,
  allowed: 0.02,
  pValue: 0,
  excess: 23,
  missedShare: 0.25,
  rule: kind === 'rate' ? 'target' : 'stock',
  since: periodNamed(since, 'civil'),
})

const row = (unit: string, worst: Missed): AttentionRow => ({
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
  const [higher, lower, stock] = lines([
    row('A', missed('rate', 'higher', '2026-W44')),
    row('B', missed('rate', 'lower', '2026-W44')),
    row('C', missed('stock', 'lower', '2026-W44')),
  ])
  expect(higher).toMatchObject({ value: 0.75, wanted: 0.98 })
  expect(lower).toMatchObject({ value: 0.25, wanted: 0.02 })
  expect(stock).toMatchObject({ value: 0.25, wanted: 0.02, isRate: false })
})

it('says that it may have begun earlier where every period that was looked at missed', () => {
  const since = (kind: 'rate' | 'stock', week: string) => lines([row('A', missed(kind, 'higher', week))])[0]
  expect(since('rate', '2026-W34')?.longer).toBe(true)
  expect(since('rate', '2026-W35')?.longer).toBe(false)
  expect(since('stock', '2026-W35')?.longer).toBe(true)
})

it('counts the days past due of the oldest dossier and adds up points of the same unit only', () => {
  const cost = { index: 'QD766', component: 'C', name_vi: 'c', name_en: null, indicator: 'x' }
  const [a, b] = lines(
    [row('A', missed('rate', 'higher', '2026-W44')), row('B', missed('rate', 'higher', '2026-W44'))],
    {
      oldest: [{ unit: 'A', overdue: 3, oldest_due: '2026-11-10' }],
      atStake: [
        { unit: 'A', points: 0.25, ...cost },
        { unit: 'A', points: 0.5, ...cost },
      ],
    },
  )
  expect(a).toMatchObject({ oldestDays: 10, points: 0.75 })
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
