import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { forBothEngines } from '../../../scripts/database/forBothEngines.ts'
import type { OpenPackage } from '../../../scripts/database/openPackage.ts'
import { writePackage } from '../../../scripts/database/writePackage.ts'
import { calendarSql } from '../../derive/calendarSql.ts'
import { caseRules } from '../../derive/caseRules.ts'
import { deriveMeasurements } from '../../derive/deriveMeasurements.ts'
import { randomCases } from '../../derive/randomCases.examples.ts'
import { workingClock } from '../../domain/case/workingClock.ts'
import { weeksAhead } from './weeksAhead.ts'

const [from, to] = [20_290, 20_370]
const clock = workingClock({ hours: caseRules().hours, holidays: [], from: from - 400, to: to + 400 })
const { dossiers } = randomCases(5, { count: 800, from, to, clock })
const folder = mkdtempSync(path.join(tmpdir(), 'weeks-'))
let engines: Awaited<ReturnType<typeof forBothEngines>>

beforeAll(async () => {
  await writePackage(folder, {
    asOf: '2026-11-20',
    tables: {
      units: ['HN', 'A', 'B', 'OLD'].map((unit) => ({
        unit,
        name_vi: unit,
        kind: unit === 'HN' ? 'city' : 'commune',
        parent: unit === 'HN' ? null : 'HN',
        valid_from: null,
        valid_to: null,
      })),
      events: [],
      dossiers: dossiers.filter(({ transferred }) => transferred !== true),
      measurements: [],
    },
  })
  engines = await forBothEngines(folder)
})

afterAll(() => {
  engines.close()
  rmSync(folder, { recursive: true })
})

it.each([{}, { on_time_grain: 'minute' }, { due_counts: 'current' }, { withdrawn_counts: 'excluded' }])(
  'the weeks ahead are those that all measurements come to, under the rules %o',
  async (stated) => {
    const rules = caseRules(Object.entries(stated).map(([rule, value]) => ({ rule, value })))
    const found = await Promise.all([engines.native, engines.wasm].map((one) => bothWays(one, rules)))
    for (const { ahead, counted } of found) {
      expect(ahead.length).toBeGreaterThan(8)
      expect(ahead).toEqual(counted)
    }
    expect(found[0]).toEqual(found[1])
  },
)

it('nothing is said ahead where pauses run on: that needs the calendar', () => {
  const rules = caseRules([{ rule: 'paused_counts', value: 'running' }])
  expect(weeksAhead(() => Promise.resolve([]), rules)).toBeNull()
})

async function bothWays({ run, execute }: OpenPackage, rules: ReturnType<typeof caseRules>) {
  await run({
    sql: 'SELECT count(*) AS n FROM dossiers, measurements, units, events',
    values: [],
    tables: ['dossiers', 'measurements', 'units', 'events'],
  })
  await execute('CREATE OR REPLACE VIEW case_rows AS SELECT * FROM dossiers')
  const weeks = weeksAhead(execute, rules)
  let ahead: Awaited<ReturnType<NonNullable<typeof weeks>['end']>> = null
  let passes = 0
  while (weeks && ahead === null) {
    passes++
    await weeks.begin()
    await weeks.add()
    ahead = await weeks.end(null)
  }
  expect(passes).toBe(2)
  await execute('DELETE FROM measurements')
  for (const sql of calendarSql(rules)) await execute(sql)
  await deriveMeasurements(execute, { asOf: '2026-11-20', measuredFrom: null })
  const counted = await execute(`
    SELECT CAST(CAST(date_trunc('week', "date") AS DATE) AS VARCHAR) AS monday,
      CAST(sum(numerator) AS DOUBLE) AS "onTime", CAST(sum(denominator) AS DOUBLE) AS due
    FROM measurements WHERE indicator = 'on_time' GROUP BY ALL ORDER BY monday`)
  return { ahead: ahead ?? [], counted }
}
