import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readCaseRules } from '../../scripts/data/readCaseRules.ts'
import { forBothEngines } from '../../scripts/database/forBothEngines.ts'
import { caseRules } from './caseRules.ts'

test('a package that says nothing is judged by the defaults, which are what the sources say', () => {
  const { rules } = readCaseRules('data')
  expect(caseRules()).toEqual({ ...rules, measuredFrom: null })
  expect(rules.hours.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(480)
})

test('every rule of the sources names its words, its default first, and says what it means', () => {
  const { rules } = readCaseRules('data').stated
  expect(rules.map(({ rule }) => rule)).toEqual([
    'on_time_grain',
    'due_counts',
    'paused_counts',
    'withdrawn_counts',
    'satisfied_from',
    'measured_from',
  ])
  for (const { value, words, note_vi, note_en, status } of rules) {
    if (words) expect(words.split(';')).toContain(value)
    expect([note_vi, note_en].every((note) => note !== '')).toBe(true)
    expect(status).toBe('assumed')
  }
})

test.each([
  [[{ rule: 'on_time_grain', value: 'hour' }], [], 'on_time_grain: “hour”, not one of day, minute'],
  [[{ rule: 'satisfied_from', value: 'good' }], [], 'satisfied_from'],
  [[], [{ from: '8h', to: '17:00' }], '“8h” is no time of day'],
])('%o with hours %o is refused', (rules, hours, message) => {
  expect(() => caseRules(rules, hours)).toThrow(message)
})

test('rules and hours of a package reach the SQL of both engines', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rules-'))
  const file = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
  file('events.csv', 'date,kind,scope,name_vi\n2026-11-18,holiday,off,nghỉ\n2026-11-21,holiday,work,bù\n')
  file(
    'datapackage.json',
    JSON.stringify({
      rules: [{ rule: 'due_counts', value: 'current', note_vi: 'hạn mới' }],
      workingHours: [{ from: '07:30', to: '11:30' }],
      resources: [{ name: 'events', path: 'events.csv' }],
    }),
  )
  const engines = await forBothEngines(folder)
  try {
    const sql = `
      SELECT
        due_counts,
        CAST(minutes_a_day AS DOUBLE) AS minutes,
        office_minutes(TIMESTAMP '2026-11-20 08:15:00') AS morning,
        office_minutes(TIMESTAMP '2026-11-20 20:00:00') AS evening,
        (SELECT max(number) - min(number) FROM working_days
          WHERE "date" BETWEEN DATE '2026-11-16' AND DATE '2026-11-23') AS days
      FROM case_rules`
    const row = { due_counts: 'current', minutes: 240, morning: 45, evening: 240, days: 5 }
    expect(await engines.run({ sql, values: [], tables: ['events'] })).toEqual({ native: [row], wasm: [row] })
  } finally {
    engines.close()
    rmSync(folder, { recursive: true })
  }
})
