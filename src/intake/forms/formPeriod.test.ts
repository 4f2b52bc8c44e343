import { describe, expect, it, test } from 'vitest'
import { periodOfDays, reportPeriod } from '../../domain/indicator/reportPeriod.ts'
import type { Told } from '../scores/IntakeReport.ts'
import { formPeriod } from './formPeriod.ts'
import { printedPeriods } from './printedPeriods.ts'

test.each([
  ['2026-10', 'civil', '2026-10-01', '2026-10-31'],
  ['2026-10', 'report', '2026-09-15', '2026-10-14'],
  ['2026-01', 'report', '2025-12-15', '2026-01-14'],
  ['2026-Q3', 'civil', '2026-07-01', '2026-09-30'],
  ['2026-Q3', 'report', '2026-06-15', '2026-09-14'],
  ['2026-6M', 'civil', '2026-01-01', '2026-06-30'],
  ['2026-6M', 'report', '2025-12-15', '2026-06-14'],
  ['2026-9M', 'report', '2025-12-15', '2026-09-14'],
  ['2026', 'civil', '2026-01-01', '2026-12-31'],
  ['2026', 'report', '2025-12-15', '2026-12-14'],
  ['2026-to-10', 'civil', '2026-01-01', '2026-10-31'],
  ['2026-to-10', 'report', '2025-12-15', '2026-10-14'],
] as const)('%s of the %s calendar is %s to %s, and found by these days', (code, calendar, start, end) => {
  const period = { period: code, calendar, start, end }
  expect(reportPeriod(code, calendar)).toEqual(period)
  expect(periodOfDays(start, end)).toEqual(period)
})

test.each(['2026-13', '2026-W40', '2026-5M', '2026-to-06', '2026-to-13', 'x'])(
  '%s names no period',
  (code) => {
    expect(reportPeriod(code, 'civil')).toBeNull()
  },
)

test.each([
  ['2026-10-01', '2026-10-30'],
  ['2026-10-02', '2026-11-01'],
  ['2026-02-01', '2026-03-31'],
])('%s to %s is no period', (start, end) => {
  expect(periodOfDays(start, end)).toBeNull()
})

test.each([
  [['Kỳ báo cáo: Tháng 10 năm 2026'], ['2026-10'], []],
  [['THÁNG 10/2026'], ['2026-10'], []],
  [['tháng 9-2026'], ['2026-09'], []],
  [['BC T10.2026.xlsx'], ['2026-10'], []],
  [['II.06a_thang10_2026.xls'], ['2026-10'], []],
  [['6 tháng đầu năm 2026'], ['2026-6M'], []],
  [['9 tháng năm 2026'], ['2026-9M'], []],
  [['6 tháng/2026'], ['2026-6M'], []],
  [['6 tháng cuối năm 2026'], ['?'], []],
  [['10 tháng đầu năm 2026'], ['2026-to-10'], []],
  [['Lũy kế đến hết tháng 10 năm 2026'], ['2026-to-10'], []],
  [['Luỹ kế từ đầu năm đến tháng 11/2026'], ['2026-to-11'], []],
  [['Quý III/2026'], ['2026-Q3'], []],
  [['QUÝ 4 NĂM 2026'], ['2026-Q4'], []],
  [['Quý IV năm 2026'], ['2026-Q4'], []],
  [['Kỳ báo cáo: Năm 2026'], ['2026'], []],
  [['Tháng 13 năm 2026'], ['?'], []],
  [['Hà Nội, ngày 05 tháng 11 năm 2026'], [], []],
  [['Báo cáo số 12 ngày 05/11/2026'], [], []],
  [['(Từ ngày 15/09/2026 đến ngày 14/10/2026)'], [], [['2026-09-15', '2026-10-14']]],
  [['từ 1/10 đến 31/10/2026'], [], [['2026-10-01', '2026-10-31']]],
  [['từ ngày 01 tháng 10 năm 2026 đến hết ngày 31 tháng 10 năm 2026'], [], [['2026-10-01', '2026-10-31']]],
  [['01/10/2026 - 31/10/2026'], [], [['2026-10-01', '2026-10-31']]],
  [['Từ ngày 31/02/2026 đến ngày 31/03/2026'], [], []],
  [
    ['Kỳ báo cáo: Tháng 10 năm 2026 (Từ ngày 15/09/2026 đến ngày 14/10/2026)'],
    ['2026-10'],
    [['2026-09-15', '2026-10-14']],
  ],
])('%j says %j and the days %j', (texts, codes, spans) => {
  expect(printedPeriods(texts)).toEqual({ codes, spans: spans.map(([start, end]) => ({ start, end })) })
})

describe('the period of a form', () => {
  const told = (given: Partial<Told> = {}): Told => ({
    index: null,
    year: null,
    system: null,
    answers: {},
    ...given,
  })
  const of = (text: string, given: Partial<Told> = {}) => {
    const { period, questions } = formPeriod([text], { form: 'F', told: told(given) })
    const asked = questions.map(({ ask, about, options }) => `${ask} ${about}: ${options.join(', ')}`)
    return period ? `${period.period} ${period.calendar}` : asked.join()
  }

  it.each([
    ['Tháng 10/2026', {}, 'calendar F: civil, report'],
    ['Tháng 10/2026', { answers: { calendar: 'report' } }, '2026-10 report'],
    ['Tháng 10/2026', { answers: { 'calendar F': 'civil', calendar: 'report' } }, '2026-10 civil'],
    ['Tháng 10/2026', { answers: { calendar: 'both' } }, 'calendar F: civil, report'],
    ['Tháng 10/2026 (01/10/2026 - 31/10/2026)', {}, '2026-10 civil'],
    ['Tháng 10/2026 (15/09/2026 - 14/10/2026)', {}, '2026-10 report'],
    ['(15/12/2025 - 14/06/2026)', {}, '2026-6M report'],
    ['Tháng 11/2026 (15/09/2026 - 14/10/2026)', {}, 'period : 2026-11, 2026-10'],
    ['Tháng 11/2026 (15/09/2026 - 14/10/2026)', { answers: { period: '2026-10' } }, '2026-10 report'],
    ['(01/10/2026 - 30/10/2026)', {}, 'period 2026-10-01–2026-10-30: '],
    ['(01/10/2026 - 30/10/2026)', { answers: { period: '2026-10', calendar: 'civil' } }, '2026-10 civil'],
    ['Tháng 10/2026 và lũy kế đến tháng 10/2026', {}, 'period : 2026-to-10, 2026-10'],
    ['6 tháng cuối năm 2026', {}, 'period ?: '],
    ['Không có kỳ', {}, 'period : '],
    ['Không có kỳ', { period: '2026-10', answers: { calendar: 'civil' } }, '2026-10 civil'],
    ['Tháng 9/2026', { period: '2026-10' }, 'period : 2026-09, 2026-10'],
    ['Không có kỳ', { period: '2026-13' }, 'period 2026-13: '],
  ])('of “%s” with %j is %s', (text, given, period) => {
    expect(of(text, given)).toBe(period)
  })
})
