import { expect, test } from 'vitest'
import type { Signal } from '../answers/signals/Signal.ts'
import { periodNamed } from '../domain/indicator/period.ts'
import { vi } from '../i18n/vi.ts'
import { onTime, unitNamed } from '../parts/standings/indicator.examples.ts'
import { alertsText } from './alertsText.ts'

const week = periodNamed('2026-W46', 'civil')
const measured = { period: week, lastDay: week.end, missing: 0, longer: 0, onlyLonger: false }

const signal = (name: string): Signal => ({
  unit: unitNamed('S', name),
  definition: onTime,
  slip: {
    pValue: 0.0001,
    weeks: 3,
    observed: 23,
    expected: 4.1,
    cases: 300,
    since: periodNamed('2026-W44', 'civil'),
  },
  missed: null,
  stock: null,
  lastYear: null,
  excess: 6,
  waiting: null,
  atStake: [],
  weeks: [],
})

const told = (rows: Signal[], more: Partial<Parameters<typeof alertsText>[0]> = {}) =>
  alertsText({
    ...{ unit: { name_vi: 'Hà Nội' }, week, rows, asOf: '2026-11-20', simulated: false, measured },
    ...more,
  })

test('every alert is a line, in the order of the list', () => {
  const lines = told([signal('Sở A'), signal('Sở B')]).split('\n')
  expect(lines).toEqual([
    'Cảnh báo tuần 46/2026 (09–15/11/2026) · Hà Nội',
    expect.stringMatching(/^1\. Sở A – .*: 23 lượt chưa đạt trong 3 tuần, .*, từ tuần 44\/2026\.$/),
    expect.stringMatching(/^2\. Sở B – /),
    'Số liệu đến 20/11/2026.',
  ])
})

test('alerts of a month in the place of the week are headed by the month', () => {
  const month = periodNamed('2026-10', 'civil')
  const missed = { pValue: 0.0001, misses: 9, cases: 60, allowed: 0.02, since: month, month }
  const byMonth = { ...signal('Phường C'), slip: null, missed }
  expect(told([byMonth]).split('\n').slice(0, 2)).toEqual([
    'Cảnh báo tháng 10/2026 (01–31/10/2026) · Hà Nội',
    expect.stringMatching(/^1\. Phường C – .*: tháng 10\/2026: .*, từ tháng 10\/2026\.$/),
  ])
  expect(told([byMonth, signal('Sở A')])).toMatch(/^Cảnh báo tuần 46\/2026/)
})

test.each([10, 60, 300])('at most 700 characters of whole lines, with names of %d', (length) => {
  const rows = Array.from({ length: 40 }, (_, i) => signal(`${i} ${'x'.repeat(length)}`))
  const text = told(rows, { simulated: true })
  expect([...text].length).toBeLessThanOrEqual(700)
  const lines = text.split('\n')
  const shown = lines.filter((line) => /^\d+\. /.test(line))
  expect(shown.every((line) => line.endsWith('.'))).toBe(true)
  expect(lines.at(-2)).toBe(`và ${40 - shown.length} cảnh báo khác`)
  expect(lines[1]).toBe(vi.figure.simulated)
})

test('nothing found is said only where everybody was measured', () => {
  expect(told([])).toContain('Tuần 46/2026: không có cảnh báo')
  const partly = told([], { measured: { ...measured, missing: 3 } })
  expect(partly).toContain('3 đơn vị chưa có số đo')
  expect(partly).not.toContain('không có cảnh báo')
})

test('a planted name stays on its line', () => {
  const text = told([signal('a\n=HYPERLINK("x")\u202E')])
  expect(text.split('\n')).toHaveLength(3)
  expect(text).not.toContain('\u202E')
})
