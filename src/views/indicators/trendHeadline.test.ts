import { expect, it } from 'vitest'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'
import { onTime, received, week46 } from '../../parts/standings/indicator.examples.ts'
import { trendHeadline } from './trendHeadline.ts'

const finding = { definition: onTime, point: week46, breaks: [], toDate: false }

it('says period, value, counts, target and change in one sentence', () => {
  expect(trendHeadline(finding, vi)).toBe(
    'Tuần 46/2026 (09–15/11/2026): đúng hạn trên hồ sơ đã giải quyết 97,8% (12.345/12.622), ' +
      'kém mục tiêu 98% 0,2 điểm; giảm 0,3 điểm so với tuần trước',
  )
  expect(trendHeadline(finding, en)).toBe(
    'Week 46 of 2026 (09–15/11/2026): on time, of those finished 97.8% (12,345/12,622), ' +
      'short of the target 98% by 0.2 points; down 0.3 points on the week before',
  )
})

it('says that a target is reached and that nothing changed', () => {
  const point = { ...week46, value: 0.99, distance: 0.01, change: 0.0001 }
  expect(trendHeadline({ ...finding, point }, vi)).toContain('đạt mục tiêu 98%; không đổi so với tuần trước')
})

it('says nothing of a target or a change where there is none', () => {
  const point = { ...week46, value: 500, numerator: 500, denominator: null, distance: null, change: null }
  expect(trendHeadline({ ...finding, definition: received, point }, vi)).toBe(
    'Tuần 46/2026 (09–15/11/2026): hồ sơ tiếp nhận 500 hồ sơ',
  )
})

it('does not rate fewer cases than the minimum', () => {
  const point = { ...week46, numerator: 7, denominator: 9, value: 7 / 9, belowMinimum: true }
  const said = trendHeadline({ ...finding, point }, vi)
  expect(said).toContain('(7/9), dưới 30 lượt nên chưa đủ để xếp loại')
  expect(said).not.toContain('mục tiêu')
})

it('warns of a comparison across a break', () => {
  const reorganised = {
    date: '2026-11-10',
    kind: 'reorganisation',
    name_vi: 'Sắp xếp',
    name_en: null,
    source: null,
    isBreak: true,
  } as const
  const point = { ...week46, acrossBreak: true }
  expect(trendHeadline({ ...finding, point, breaks: [reorganised] }, vi)).toContain(
    '(hai kỳ ở hai bên mốc sắp xếp 10/11/2026)',
  )
})

it('compares lũy kế with the same span of the year before', () => {
  const said = trendHeadline({ ...finding, toDate: true }, vi)
  expect(said).toMatch(/^Lũy kế đến hết tuần 46\/2026/)
  expect(said).toMatch(/so với cùng kỳ năm trước$/)
})

it('says that there is no figure rather than 0', () => {
  const point = { ...week46, value: null, numerator: null, denominator: null }
  expect(trendHeadline({ ...finding, point }, vi)).toBe(
    'Tuần 46/2026 (09–15/11/2026): không có số về đúng hạn trên hồ sơ đã giải quyết',
  )
})

it('says that a period is unfinished', () => {
  const said = trendHeadline({ ...finding, point: { ...week46, complete: false } }, vi)
  expect(said).toMatch(/^Tuần 46\/2026 \(09–15\/11\/2026\), chưa hết kỳ: /)
})

it('says that only months are known where a week is asked for', () => {
  const point = {
    ...week46,
    value: null,
    numerator: null,
    denominator: null,
    change: null,
    partly: 1,
    days: 31,
  }
  expect(trendHeadline({ ...finding, point }, vi)).toBe(
    'Tuần 46/2026 (09–15/11/2026): chỉ có số liệu theo tháng về đúng hạn trên hồ sơ đã giải quyết',
  )
})
