import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BothEngines, forBothEngines } from '../../scripts/database/forBothEngines.ts'
import type { OpenPackage } from '../../scripts/database/openPackage.ts'
import { writePackage } from '../../scripts/database/writePackage.ts'
import { workingClock } from '../domain/case/workingClock.ts'
import { seeded } from '../domain/chance/seeded.ts'
import type { Row } from '../engine/Database.ts'
import { calendarSql } from './calendarSql.ts'
import { caseCounting, countedColumns } from './caseCounting.ts'
import { caseRules } from './caseRules.ts'
import { countedCases, openCases } from './countedCases.examples.ts'
import { deriveMeasurements } from './deriveMeasurements.ts'
import { misdated, randomCases, reorganised } from './randomCases.examples.ts'

const [first, last] = [20_240, 20_330]
const [measuredFrom, asOf] = ['2025-06-01', '2025-08-30']
const usual = caseRules()
const holiday = 20_298
const clock = workingClock({
  hours: usual.hours,
  holidays: [{ day: holiday, scope: 'off' }],
  from: first - 400,
  to: last + 400,
})
const lives = new Map([
  ['OLD', { from: null, to: reorganised - 1 }],
  ['A', { from: reorganised, to: null }],
])
const dossiers = misdated(randomCases(7, { count: 900, from: first - 20, to: last, clock }).dossiers, 8)

type Stated = Readonly<Record<string, string>>

let engines: BothEngines
const folder = mkdtempSync(path.join(tmpdir(), 'derive-'))

beforeAll(async () => {
  await writePackage(folder, {
    asOf,
    tables: {
      units: [
        { unit: 'HN', name_vi: 'HN', kind: 'city', parent: null, valid_from: null, valid_to: null },
        {
          unit: 'OLD',
          name_vi: 'OLD',
          kind: 'district',
          parent: 'HN',
          valid_from: null,
          valid_to: '2025-06-30',
        },
        { unit: 'A', name_vi: 'A', kind: 'commune', parent: 'HN', valid_from: '2025-07-01', valid_to: null },
        { unit: 'B', name_vi: 'B', kind: 'commune', parent: 'HN', valid_from: null, valid_to: null },
      ],
      events: [
        { date: '2025-07-29', kind: 'holiday', scope: 'off', name_vi: 'nghỉ', name_en: null, source: null },
      ],
      dossiers,
      measurements: [],
    },
  })
  engines = await forBothEngines(folder)
}, 60_000)

afterAll(() => {
  engines.close()
  rmSync(folder, { recursive: true })
})

/** Every measurement that the cases give under some rules. */
async function derived(
  database: OpenPackage,
  stated: Stated,
  from: string | null = measuredFrom,
): Promise<Row[]> {
  await prepared(database, stated)
  await database.execute('DELETE FROM measurements')
  await deriveMeasurements(database.execute, { asOf, measuredFrom: from })
  return measured(database, 'measurements')
}

/** The same, of cases that are counted in so many batches, split at random; the first and the last are empty. */
async function derivedInBatches(
  database: OpenPackage,
  stated: Stated,
  { batches, seed, from }: { batches: number; seed: number; from: string | null },
): Promise<Row[]> {
  await prepared(database, stated)
  const { execute } = database
  await execute('CREATE OR REPLACE TABLE counted AS FROM measurements LIMIT 0')
  await execute('CREATE OR REPLACE TABLE batch AS FROM dossiers LIMIT 0')
  const counting = caseCounting(execute, { asOf, measuredFrom: from, cases: 'batch', into: 'counted' })
  await counting.begin()
  await counting.add()
  const uniform = seeded(seed)
  const dealt = dossiers.map(({ dossier }) => ({ dossier, batch: Math.floor(uniform() * batches) }))
  for (let i = 0; i < batches; i++) {
    const names = dealt.filter(({ batch }) => batch === i).map(({ dossier }) => `'${dossier}'`)
    await execute(`CREATE OR REPLACE TABLE batch AS FROM dossiers WHERE dossier IN (${names.join()})`)
    await counting.add()
  }
  await execute('DELETE FROM batch')
  await counting.add()
  await counting.finish()
  return measured(database, 'counted')
}

async function prepared(database: OpenPackage, stated: Stated): Promise<void> {
  const rules = caseRules(Object.entries(stated).map(([rule, value]) => ({ rule, value })))
  await database.run({
    sql: 'SELECT count(*) AS n FROM dossiers, measurements, units, events',
    values: [],
    tables: ['dossiers', 'measurements', 'units', 'events'],
  })
  for (const sql of calendarSql(rules)) await database.execute(sql)
}

function measured({ execute }: OpenPackage, table: string): Promise<Row[]> {
  return execute(
    `SELECT * REPLACE (CAST("date" AS VARCHAR) AS "date") FROM ${table} ORDER BY indicator, unit, field, "date"`,
  )
}

const dayOf = (date: unknown) => Date.parse(`${date}T00:00:00Z`) / 86_400_000
const stocks = ['open', 'open_overdue', 'transferred_open']

const cases: Stated[] = [
  {},
  { on_time_grain: 'minute' },
  { due_counts: 'current' },
  { paused_counts: 'running' },
  { withdrawn_counts: 'excluded', satisfied_from: '3' },
  { on_time_grain: 'minute', due_counts: 'current', paused_counts: 'running', withdrawn_counts: 'excluded' },
]

describe.each(cases)('under the rules %o', (stated) => {
  const rules = caseRules(Object.entries(stated).map(([rule, value]) => ({ rule, value })))
  let native: Row[]

  beforeAll(async () => {
    native = await derived(engines.native, stated)
  }, 60_000)

  it('the browser and native DuckDB count the same, to the last count', async () => {
    expect(native.length).toBeGreaterThan(500)
    expect(await derived(engines.wasm, stated)).toEqual(native)
  }, 60_000)

  it('counts are those of looking at each case', () => {
    const expected = countedCases(dossiers, { rules, clock, lives, first, last })
    const found = native.filter(({ indicator }) => !stocks.includes(String(indicator)))
    const keyOf = ({ date, unit, field, indicator }: Row) =>
      JSON.stringify([dayOf(date), unit, field, indicator])
    expect(found.map(keyOf).sort()).toEqual([...expected.keys()].sort())
    for (const row of found) {
      const [numerator, denominator] = expected.get(keyOf(row)) ?? []
      expect([keyOf(row), row.denominator]).toEqual([keyOf(row), denominator])
      expect(Number(row.numerator)).toBeCloseTo(numerator ?? Number.NaN, 9)
    }
  })

  it('stocks are those of looking at each case at the end of each span', () => {
    const levels = native.filter(({ indicator }) => indicator === 'open' || indicator === 'open_overdue')
    expect(levels.length).toBeGreaterThan(100)
    for (const { date, days, unit, field, indicator, numerator } of levels) {
      const day = dayOf(date) + Number(days) - 1
      const of = { unit: String(unit), field: field === null ? null : String(field), day }
      const { open, overdue } = openCases(dossiers, of, { rules, clock, lives, last })
      expect([unit, field, date, indicator, numerator]).toEqual([
        unit,
        field,
        date,
        indicator,
        indicator === 'open' ? open : overdue,
      ])
    }
  })
})

describe.each([{}, cases[5] ?? {}])('in batches, under the rules %o', (stated) => {
  it.each([
    [2, 11, measuredFrom],
    [5, 12, null],
    [40, 13, null],
  ])(
    '%i of them, of seed %i, measured from %s, count what one piece does',
    async (batches, seed, from) => {
      const whole = await derived(engines.native, stated, from)
      expect(whole.length).toBeGreaterThan(500)
      for (const engine of [engines.native, engines.wasm]) {
        expect(await derivedInBatches(engine, stated, { batches, seed, from })).toEqual(whole)
      }
    },
    60_000,
  )
})

it('no case at all gives no measurement, whether or not the first day is known', async () => {
  for (const engine of [engines.native, engines.wasm]) {
    for (const from of [measuredFrom, null]) {
      await prepared(engine, {})
      await engine.execute('CREATE OR REPLACE TABLE batch AS FROM dossiers LIMIT 0')
      await engine.execute('CREATE OR REPLACE TABLE counted AS FROM measurements LIMIT 0')
      for (const adds of [0, 1]) {
        const counting = caseCounting(engine.execute, {
          asOf,
          measuredFrom: from,
          cases: 'batch',
          into: 'counted',
        })
        await counting.begin()
        if (adds > 0) await counting.add()
        await counting.finish()
        expect(await measured(engine, 'counted')).toEqual([])
      }
    }
  }
})

it('no column but those named is read', async () => {
  await prepared(engines.native, {})
  const { execute } = engines.native
  await execute(`CREATE OR REPLACE TABLE batch AS SELECT ${countedColumns.join(', ')} FROM dossiers`)
  await execute('CREATE OR REPLACE TABLE counted AS FROM measurements LIMIT 0')
  const counting = caseCounting(execute, { asOf, measuredFrom, cases: 'batch', into: 'counted' })
  await counting.begin()
  await counting.add()
  await counting.finish()
  expect(await measured(engines.native, 'counted')).toEqual(await derived(engines.native, {}))
})

it('spans cross neither an ISO week nor a month nor its 14th, nor the bounds of what is measured', async () => {
  for (const { date, days } of await derived(engines.native, {})) {
    const [start, end] = [dayOf(date), dayOf(date) + Number(days) - 1]
    expect(start).toBeGreaterThanOrEqual(first)
    expect(end).toBeLessThanOrEqual(last)
    for (let day = start + 1; day <= end; day++) {
      const at = new Date(day * 86_400_000)
      expect([at.getUTCDay() === 1, at.getUTCDate() === 1, at.getUTCDate() === 15]).toEqual([
        false,
        false,
        false,
      ])
    }
  }
})
