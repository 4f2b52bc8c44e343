import { expect, test } from 'vitest'
import { onBothEngines } from '../../../scripts/database/onBothEngines.ts'
import { periodNamed, periodsUpTo } from '../../domain/indicator/period.ts'
import { remember } from '../../engine/remember.ts'
import { watchedWeeks } from './watchedWeeks.ts'
import { weeklyCells } from './weeklyCells.ts'

const weeks = periodsUpTo(periodNamed('2025-W12', 'civil'), 6)
const unit = (code: string, valid_from: string | null, valid_to: string | null = null) => {
  return { unit: code, name_vi: code, kind: 'department', parent: 'HN', valid_from, valid_to }
}
const link = (next: string, relation: string) => {
  return { old: 'ENDED', new: next, date: '2025-03-01', relation, primary: false, status: 'verified' }
}

const { same } = onBothEngines({
  asOf: '2025-03-23',
  tables: {
    units: [
      { ...unit('HN', null), kind: 'city', parent: null },
      unit('ENDED', null, '2025-02-28'),
      unit('KEPT', null),
      unit('TAKES', null),
      unit('BORN', '2025-03-01'),
    ],
    indicators: [
      {
        indicator: 'on_time',
        name_vi: 'Đúng hạn',
        measure: 'fraction',
        kind: 'rate',
        direction: 'higher',
        target: 0.98,
        minimum: 30,
      },
    ],
    unit_links: [link('TAKES', 'part'), link('BORN', 'part')],
    measurements: ['KEPT', 'TAKES', 'BORN']
      .flatMap((code) =>
        weeks.map(({ start, end }) => {
          const date = code === 'BORN' && start < '2025-03-01' ? '2025-03-01' : start
          const days = date === start ? 1 : 2
          const counts = { numerator: 8, denominator: 10 }
          return { date, days, unit: code, field: null, indicator: 'on_time', ...counts, end }
        }),
      )
      .flatMap(({ end, ...row }) => (row.date <= end ? [row] : [])),
  },
  parquet: ['measurements'],
})

test('the past of a unit that took over tasks starts anew, that of the others does not', async () => {
  const options = { parent: 'HN', weeks, indicators: ['on_time'], fielded: [] }
  const [counted] = await same((database) => weeklyCells(database, options))
  const cases = Object.fromEntries(counted?.cells.map((cell) => [cell.unit, cell.cases]) ?? [])
  expect(weeks.map(({ period }) => period)[2]).toBe('2025-W09')
  expect(cases).toEqual({
    KEPT: [10, 10, 10, 10, 10, 10],
    TAKES: [0, 0, 0, 10, 10, 10],
    BORN: [0, 0, 10, 10, 10, 10],
  })
})

test('what is watched is counted once, though every question has a door of its own to the same database', async () => {
  await same(async (database) => {
    const remembering = remember(database)
    const week = periodNamed('2025-W12', 'civil')
    const asked = { parent: 'HN', week, indicators: ['on_time'], asOf: '2025-03-23' }
    const ask = () => watchedWeeks({ ...remembering }, asked)
    const both = await Promise.all([ask(), ask()])
    const groupOf = ({ groups }: (typeof both)[0]) => groups[0]?.group
    const later = groupOf(await ask())
    expect(later?.units).toEqual(['BORN', 'KEPT', 'TAKES'])
    for (const one of both) expect(groupOf(one)).toBe(later)
    return later?.units
  })
})
