import { expect, it } from 'vitest'
import { wholeCover } from '../../domain/indicator/cover.ts'
import { indicatorValue } from '../../domain/indicator/indicatorValue.ts'
import { periodNamed } from '../../domain/indicator/period.ts'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'
import { onTime, unitNamed } from '../../parts/standings/indicator.examples.ts'
import { type StandingFacts, standingLine, standingWhy } from './standingLine.ts'

const week = periodNamed('2026-W46', 'civil')
const october = periodNamed('2026-10', 'civil')
const nothing = { numerator: null, denominator: null, value: null, low: null, high: null }
const counted = indicatorValue('rate', { numerator: 166, denominator: 199 })
const index = {
  ...{ index: 'X', name_vi: 'Chỉ số X', name_en: 'Index X', publisher: null, scale: 'points' as const },
  ...{ decimals: 2, url: null, leads_by: 'median' as const, groups: false, short_vi: 'X', short_en: 'X' },
}

const facts: StandingFacts = {
  kind: 'sở',
  period: week,
  official: [
    {
      ...{ index: 'U', period: '2023', rank: 2, of: null, source: null },
      unit: unitNamed('OLD', 'Sở A', { kind: 'department', valid_to: '2025-02-28' }),
    },
  ],
  rank: { index, period: october, rank: { low: 8, median: 10, high: 11 }, ranked: 11, ofLikeVolume: false },
  onTime: {
    ...{ definition: onTime, ...counted, ...wholeCover, complete: true, belowMinimum: false },
    ...{ distance: -0.146, previous: nothing, change: null, better: null, lastYear: nothing },
    ...{ changeToLastYear: null, toDate: { ...counted, ...wholeCover }, past: [] },
    ...{ kindMedian: null, kindKnown: 0, kindValues: [] },
  },
  cases: { overdue: 36, oldest: { days: 62, unit: unitNamed('P2', 'Phòng chuyên môn số 2') } },
  overdueStock: 33,
}

it('says the published rank, the rank among its kind, what is on time and what is overdue', () => {
  expect(standingLine(facts, vi)).toBe(
    'U 2023: hạng 2 (Sở A, đến 28/02/2025); tháng 10/2026: hạng 8–11/11 sở; tuần 46/2026: đúng hạn 83,4%, dưới mục tiêu 98%; 36 vụ việc quá hạn, lâu nhất 62 ngày làm việc, tại Phòng chuyên môn số 2.',
  )
  expect(standingLine(facts, en)).toContain('36 cases overdue, the oldest 62 working days, at Phòng')
})

it('says in few words what is not known', () => {
  const poor: StandingFacts = { ...facts, official: [], rank: null, onTime: null, cases: null }
  expect(standingLine(poor, vi)).toBe(
    'Chưa có hạng công bố của đơn vị; chưa đủ số lượt để xếp hạng; 33 hồ sơ quá hạn, chưa nạp từng vụ việc nên chưa rõ lâu nhất.',
  )
  const waiting: StandingFacts = {
    ...{ ...facts, official: undefined, rank: 'waiting', onTime: undefined, cases: undefined },
  }
  expect(standingLine(waiting, vi)).toBe('Đang tính hạng…')
})

it('says that the month stands in for the week', () => {
  expect(standingWhy(facts.rank, week, vi)).toBe(
    'Hạng ước theo điểm X đo được, không phải hạng công bố; của tháng, vì tuần 46/2026 chưa đủ số lượt; khoảng hạng là dao động ngẫu nhiên.',
  )
  expect(standingWhy(facts.rank, october, vi)).not.toContain('chưa đủ số lượt')
  expect(standingWhy(null, week, vi)).toBeNull()
})
