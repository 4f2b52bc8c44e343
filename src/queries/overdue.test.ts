import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BothEngines, forBothEngines } from '../../scripts/database/forBothEngines.ts'
import type { OpenPackage } from '../../scripts/database/openPackage.ts'
import { writePackage } from '../../scripts/database/writePackage.ts'
import { calendarSql } from '../derive/calendarSql.ts'
import { caseRules } from '../derive/caseRules.ts'
import { deriveMeasurements } from '../derive/deriveMeasurements.ts'
import { randomCases } from '../derive/randomCases.examples.ts'
import { workingClock } from '../domain/case/workingClock.ts'
import { openCases } from './openCases.ts'
import { overdueByDivision } from './overdueByDivision.ts'
import { overdueDossiers } from './overdueDossiers.ts'
import { overdueOpen } from './overdueOpen.ts'
import { ask } from './query.ts'

const [from, to] = [20_240, 20_330]
const asOf = '2025-08-30'
const holiday = 20_298
const clock = workingClock({
  hours: caseRules().hours,
  holidays: [{ day: holiday, scope: 'off' }],
  from: from - 400,
  to: to + 400,
})
const { dossiers, steps } = randomCases(3, { count: 800, from, to, clock })
const folder = mkdtempSync(path.join(tmpdir(), 'overdue-'))
let engines: BothEngines

beforeAll(async () => {
  const unit = (unit: string, kind: string, life: { valid_from?: string; valid_to?: string } = {}) => ({
    unit,
    name_vi: unit,
    kind,
    parent: unit === 'HN' ? null : 'HN',
    valid_from: null,
    valid_to: null,
    ...life,
  })
  const events = [{ date: '2025-07-29', kind: 'holiday', scope: 'off', name_vi: 'nghỉ' }]
  const units = [
    unit('HN', 'city'),
    unit('OLD', 'district', { valid_to: '2025-06-30' }),
    unit('A', 'commune', { valid_from: '2025-07-01' }),
    unit('B', 'commune'),
  ]
  await writePackage(folder, { asOf, tables: { units, events, dossiers, steps, measurements: [] } })
  engines = await forBothEngines(folder)
}, 60_000)

afterAll(() => {
  engines.close()
  rmSync(folder, { recursive: true })
})

/** What each place that says “overdue” says of one unit under some rules. */
async function saidOf(database: OpenPackage, unit: string, due_counts: string) {
  await database.run({ sql: 'SELECT 1', values: [], tables: ['units', 'dossiers', 'measurements', 'events'] })
  const stated = caseRules([{ rule: 'due_counts', value: due_counts }])
  for (const sql of calendarSql(stated)) await database.execute(sql)
  await database.execute('DELETE FROM measurements')
  await deriveMeasurements(database.execute, { asOf, measuredFrom: null })
  const [stock] = await database.execute(`
    SELECT CAST(coalesce(sum(numerator), 0) AS DOUBLE) AS n FROM measurements
    WHERE indicator = 'open_overdue' AND "date" + days - 1 = DATE '${asOf}'
      AND unit = '${unit}'`)
  const [list, parts, summed, late] = await Promise.all([
    ask(database, openCases, { unit, as_of: asOf, type: 'procedure', within: null, most: 1e9 }),
    ask(database, overdueByDivision, { unit, as_of: asOf }),
    ask(database, overdueDossiers, { units: unit, as_of: asOf }),
    ask(database, overdueOpen, { unit, as_of: asOf, most: 1e9 }),
  ])
  const overdue = list.filter((one) => one.overdue)
  return {
    counts: {
      measured: Number(stock?.n),
      listed: overdue.length,
      parts: parts.filter(({ type }) => type === 'procedure').reduce((sum, one) => sum + one.overdue, 0),
      summed: summed[0]?.overdue,
    },
    longest: {
      listed: Math.max(...overdue.map(({ days_over }) => days_over ?? -1)),
      summed: summed[0]?.days_over,
    },
    list,
    late,
  }
}

test.each([
  ['original', 'A'],
  ['current', 'B'],
])('by the %s date as many are overdue in %s wherever it is said, in both engines', async (rule, unit) => {
  const native = await saidOf(engines.native, unit, rule)
  const { measured } = native.counts
  expect(measured).toBeGreaterThan(20)
  expect(native.counts).toEqual({ measured, listed: measured, parts: measured, summed: measured })
  expect(native.longest.listed).toBe(native.longest.summed)
  expect(await saidOf(engines.wasm, unit, rule)).toEqual(native)
})

test('the rule decides which date counts, and days past it are working days of the calendar', async () => {
  const [byFirst, byNew] = [
    await saidOf(engines.native, 'B', 'original'),
    await saidOf(engines.native, 'B', 'current'),
  ]
  expect(byFirst.counts.measured).toBeGreaterThan(byNew.counts.measured)
  const due = new Map(dossiers.map((one) => [one.dossier, one]))
  const dayOf = (text: unknown) => Date.parse(`${String(text).slice(0, 10)}T00:00:00Z`) / 86_400_000
  const daysTo = (day: number) => clock.until((day + 1) * 1440) / clock.minutesADay
  for (const [said, first] of [
    [byFirst, true],
    [byNew, false],
  ] as const) {
    for (const { dossier, overdue, days_over, age, received } of said.list) {
      const one = due.get(dossier)
      if (overdue)
        expect([dossier, days_over]).toEqual([
          dossier,
          daysTo(to) - daysTo(dayOf(first ? one?.due_original : one?.due)),
        ])
      else expect(days_over).toBeNull()
      expect(age).toBe((clock.until(to * 1440) - clock.until(dayOf(received) * 1440)) / clock.minutesADay)
    }
  }
  expect(
    byFirst.late.every(({ dossier }) => byFirst.list.every((one) => one.dossier !== dossier || one.overdue)),
  ).toBe(true)
})
