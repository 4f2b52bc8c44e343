import { describe, expect, it } from 'vitest'
import { sinceOf } from '../../../answers/signals/foundOf.ts'
import type { Signal, Signals } from '../../../answers/signals/Signal.ts'
import { periodNamed, periodsUpTo } from '../../../domain/indicator/period.ts'
import { en } from '../../../i18n/en.ts'
import { vi } from '../../../i18n/vi.ts'
import { signPhrase } from '../../../parts/signals/signPhrase.ts'
import { onTime } from '../../../parts/standings/indicator.examples.ts'
import { alertFileColumns } from './alertColumns.tsx'
import { alertLines, allAlerts, countUnits } from './alertLines.ts'
import { alertsHeadline, detailHeadline } from './alertWords.ts'

const week = periodNamed('2026-W46', 'civil')
const weeks = periodsUpTo(week, 30)
const measured = { period: week, lastDay: week.end, missing: 0, longer: 0, onlyLonger: false }

const unit = (code: string, kind: string) => ({
  unit: code,
  name_vi: `Đơn vị ${code}`,
  name_en: `Unit ${code}`,
  aliases: null,
  kind,
  parent: 'HN',
  valid_from: null,
  valid_to: null,
})

const alert = (code: string, kind: string, change: Partial<Signal>): Signal => ({
  unit: unit(code, kind),
  definition: onTime,
  slip: null,
  missed: null,
  stock: null,
  lastYear: null,
  excess: 1,
  waiting: 7,
  atStake: [],
  weeks: weeks.map((one) => ({ ...one, cases: 100, observed: 2, expected: 2, limit: 8 })),
  ...change,
})

const slip = {
  pValue: 1e-5,
  weeks: 4,
  observed: 27,
  expected: 8.41,
  cases: 400,
  since: periodNamed('2026-W43', 'civil'),
}
const missed = {
  pValue: 1e-9,
  misses: 580,
  cases: 2323,
  allowed: 0.02,
  since: periodNamed('2026-W17', 'civil'),
}
const lastYear = { value: 0.985, start: '2025-07-01', end: '2025-11-16' }
const other = { ...onTime, indicator: 'reuse' }

const data = (rows: Signal[]): Signals => ({
  parent: unit('HN', 'city'),
  week,
  current: week,
  slipTests: 3,
  targetTests: 3,
  rows,
  together: [],
  falseAYear: 0.4,
  restless: [],
  silent: [],
  young: [],
})

const found = data([
  alert('A', 'commune', { slip, lastYear }),
  alert('B', 'department', { missed }),
  alert('A', 'commune', { definition: other, missed }),
])

describe('the alerts', () => {
  it('stand one unit a line, the first of it in front, the others with it', () => {
    const lines = alertLines(found, { rule: 'all', among: null })
    expect(lines.map(({ key, others }) => [key, others.length])).toEqual([
      ['A on_time', 1],
      ['B on_time', 0],
    ])
  })

  it('are filtered by rule and by kind of unit', () => {
    const count = (rule: 'slip' | 'full' | 'missed', kinds: string[] | null = null) =>
      countUnits(found, rule, kinds && { kinds })
    expect([count('slip'), count('full'), count('missed')]).toEqual([1, 1, 2])
    expect([count('slip', ['department']), count('missed', ['department', 'vertical'])]).toEqual([0, 1])
    expect(
      alertLines(found, { rule: 'missed', among: { kinds: ['commune'] } })[0]?.alert.definition.indicator,
    ).toBe('reuse')
  })

  it('are counted in a sentence, and that there are none is said', () => {
    expect(alertsHeadline(found, measured, vi)).toBe(
      'Tuần 46/2026: 1 đơn vị giảm rõ so với trước đây; 1 đơn vị năm trước đạt, nay chưa đạt; 2 đơn vị chưa đạt mục tiêu',
    )
    expect(alertsHeadline(found, measured, en)).toContain('1 unit slipped against its own past')
    expect(alertsHeadline(data([]), measured, vi)).toBe('Tuần 46/2026: không có cảnh báo')
    expect(alertsHeadline(data([]), { ...measured, lastDay: '2026-10-31', missing: 9 }, vi)).toBe(
      'Tuần 46/2026: cảnh báo chưa rõ, không có số đo nào sau ngày 31/10/2026',
    )
    expect(alertsHeadline(data([alert('B', 'department', { missed })]), measured, vi)).toContain(
      'không đơn vị nào giảm rõ',
    )
  })

  it('say what was found with its counts, never a rate alone', () => {
    const [slipping, missing] = found.rows
    expect(slipping && signPhrase(slipping, vi)).toBe('27 lượt chưa đạt trong 4 tuần, trước đây khoảng 8,4')
    expect(missing && signPhrase(missing, vi)).toBe('75,0%, mục tiêu 98% (580/2.323 lượt chưa đạt)')
    expect(missing && detailHeadline(missing, vi)).toContain(
      '580/2.323 lượt chưa đạt, mục tiêu chỉ cho phép 46',
    )
  })

  it('say the week since which the leading rule holds, with its year where that is another', () => {
    const [slipping, missing] = found.rows
    expect(slipping && sinceOf(slipping)?.period).toBe('2026-W43')
    expect(missing && sinceOf(missing)?.period).toBe('2026-W17')
    expect(vi.figure.since('2026-W17', '2026-W46')).toBe('T17')
    expect(vi.figure.since('2024-W02', '2026-W46')).toBe('T2/2024')
    expect(vi.figure.since('2026-09', '2026-W46')).toBe('9/2026')
  })

  it('say the month of a target that is missed by month, with its days where they are of the calendar of reports', () => {
    const by = (calendar: 'civil' | 'report') => {
      const month = periodNamed('2026-10', calendar)
      return alert('M', 'commune', { missed: { ...missed, month, since: month } })
    }
    expect(signPhrase(by('civil'), vi)).toMatch(/^tháng 10\/2026: .*, mục tiêu 98%/)
    expect(detailHeadline(by('civil'), vi)).toMatch(/^Tháng 10\/2026: /)
    const months = { ...data([by('civil')]), slipTests: 0 }
    expect(alertsHeadline(months, { ...measured, onlyLonger: true }, vi)).toBe(
      'Tháng 10/2026: 1 đơn vị chưa đạt mục tiêu',
    )
    const heads = (rows: Signal[]) =>
      [vi, en].map((words) => alertFileColumns({ week: week.period, rows }, words)[3]?.label)
    expect(heads([by('civil')])).toEqual(['Từ tháng', 'Since month'])
    expect(heads([alert('B', 'department', { missed })])).toEqual(['Từ tuần', 'Since week'])
    expect(heads([by('civil'), alert('B', 'department', { missed })])).toEqual(['Từ kỳ', 'Since period'])
    expect(signPhrase(by('report'), vi)).toMatch(/^tháng 10\/2026 \(15\/09–14\/10\/2026\): /)
  })

  it('tell a stock by its counts and what it was before', () => {
    const stock = { pValue: 1e-5, misses: 20, cases: 80, allowed: 0.1, since: week }
    const one = alert('C', 'commune', { stock })
    expect(signPhrase(one, vi)).toBe('20/80 hồ sơ đang giải quyết đã quá hạn, 12 tuần trước cao nhất 10,0%')
    expect(countUnits(data([one]), 'stock', null)).toBe(1)
    expect(alertsHeadline(data([one]), measured, vi)).toContain('1 đơn vị có hồ sơ quá hạn tăng rõ')
  })

  it('are exported one alert a row, how sure in words', () => {
    const alerts = allAlerts(alertLines(found, { rule: 'all', among: null }))
    const sure = alertFileColumns({ week: week.period, rows: alerts }, vi).find(
      ({ key }) => key === 'sureness',
    )
    expect(alerts.map((one) => sure?.value(one))).toEqual([
      vi.alerts.detail.sureness.tenThousandth,
      vi.alerts.detail.sureness.millionth,
      vi.alerts.detail.sureness.millionth,
    ])
  })
})
