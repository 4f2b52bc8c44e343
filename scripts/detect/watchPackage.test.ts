import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { signals } from '../../src/answers/signals/signals.ts'
import { periodOf, previousPeriod } from '../../src/domain/indicator/period.ts'
import { openPackage } from '../database/openPackage.ts'
import { defaultData } from '../report/defaultData.ts'
import type { Shift } from '../simulate/truth.ts'
import { familyOf } from './familyOf.ts'
import { watchPackage } from './watchPackage.ts'

test('slips of the truth that counts show are listed, with about the week they began, and nothing else', async () => {
  const database = await openPackage(defaultData())
  const { shifts } = JSON.parse(readFileSync('data/simulated/truth.json', 'utf8')) as { shifts: Shift[] }
  const last = previousPeriod(periodOf(database.package.asOf ?? '2026-11-20', 'week', 'civil'))
  const { rows } = await signals(database, { parent: 'HN', period: last, asOf: last.end })
  const { episodes, wrong } = await watchPackage(database, { last, weeks: 4, truth: shifts })
  database.close()
  const told = shifts.filter(({ origin, to }) => origin === 'story' && to === null)
  const begins = told.flatMap(({ office, indicator, from }) => {
    const row = rows.find(
      ({ unit, slip, definition }) =>
        slip !== null && unit.unit === office && familyOf(indicator).includes(definition.indicator),
    )
    return row?.slip ? [{ from, since: row.slip.since }] : []
  })
  expect(told.length).toBeGreaterThan(5)
  expect(begins.length).toBeGreaterThanOrEqual(told.length - 2)
  // Only units into which something was put are there this week.
  const unexplained = rows.filter(
    ({ unit, slip, definition }) =>
      slip !== null &&
      !shifts.some(
        ({ office, indicator, to }) =>
          office === unit.unit && to === null && familyOf(indicator).includes(definition.indicator),
      ),
  )
  expect(unexplained.map(({ unit, definition }) => `${unit.unit} ${definition.indicator}`)).toEqual([])
  // A dossier received when the slip begins is late only once its time has run out.
  for (const { from, since } of begins) {
    const days = (Date.parse(since.start) - Date.parse(from)) / 86_400_000
    expect(days).toBeGreaterThan(-8)
    expect(days).toBeLessThan(36)
  }
  expect(episodes).toBeGreaterThan(5)
  expect(wrong).toBe(0)
}, 120_000)
