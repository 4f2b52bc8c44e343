import { expect, test } from 'vitest'
import type { Responsible } from '../../../answers/lists/responsible.ts'
import type { ReachAnswer } from '../../../answers/plan/reach.ts'
import type { ComponentGain } from '../../../domain/plan/reachRank.ts'
import { vi } from '../../../i18n/vi.ts'
import { typedNumber } from '../typedNumber.ts'
import { reachHeadline, reachReason } from './reachHeadline.ts'
import { tasksByLead } from './tasksByLead.ts'

const gain = (component: string, score: number, by: number, factor: number): ComponentGain => ({
  component,
  score,
  gain: by,
  points: by * factor,
  effort: by,
  cap: 2,
})
const named = {
  index: 'PCI',
  place: 'Hà Nội',
  componentName: (component: string) => (component === 'A' ? 'Minh bạch' : 'Đất đai'),
  decimals: 2,
}
const found = {
  outcome: 'reached' as const,
  goal: 5,
  before: { place: '01', total: 68.59, rank: 11 },
  needed: 70.22,
  gains: [gain('B', 6.6, 0.04, 0.5), gain('A', 5.21, 0.81, 2), gain('C', 7, 0, 1)],
  points: 1.64,
  effort: 0.85,
  after: { place: '01', total: 70.23, rank: 5 },
  table: { components: [], places: [], scores: new Float64Array() },
  caps: new Map(),
  step: 0.01,
} satisfies ReachAnswer

test('a sentence names the gains, the largest first, and why they are needed', () => {
  expect(reachHeadline(found, named, vi)).toBe(
    'Hà Nội đạt hạng 5 nếu thêm 1,64 điểm PCI: Minh bạch (+0,81) và Đất đai (+0,04)',
  )
  expect(reachReason(found, named, vi)).toEqual([
    'Hạng này cần ít nhất 70,22 điểm; đứng yên được 68,59; làm các việc dưới đây được 70,23 điểm, hạng 5.',
    'Nếu đứng yên: hạng 11.',
  ])
})

test('a rank that is there already or out of reach is said with its reason', () => {
  const there = { ...found, outcome: 'there' as const, before: { ...found.before, rank: 4, total: 70.5 } }
  expect(reachHeadline(there, named, vi)).toContain('không cần thêm gì')
  const beyond = { ...found, outcome: 'beyond' as const, after: { place: '01', total: 69.72, rank: 7 } }
  expect(reachHeadline(beyond, named, vi)).toContain('tốt nhất là hạng 7')
  expect(reachReason(beyond, named, vi)[0]).toBe(
    'Vì: cần ít nhất 70,22 điểm, mà tăng hết mức cho phép ở mọi thành phần chỉ được 69,72 điểm, còn thiếu 0,50.',
  )
})

const lead = (component: string, unit: string, status: Responsible['status']): Responsible => ({
  component,
  unit,
  role: 'lead',
  share: null,
  status,
  name_vi: unit,
  name_en: null,
  valid_from: null,
  valid_to: null,
  source: null,
})

test('only verified documents make a unit lead; tasks of the same units stand together', () => {
  const leads = [lead('A', 'S.X', 'unverified'), lead('B', 'S.Y', 'verified'), lead('B', 'S.X', 'derived')]
  const tasks = tasksByLead(found.gains, leads)
  expect(
    tasks.map(({ component, official, leads: units }) => [
      component,
      official,
      units.map(({ unit }) => unit),
    ]),
  ).toEqual([
    ['B', true, ['S.Y']],
    ['A', false, ['S.X']],
    ['C', false, []],
  ])
})

test.each([
  ['7,25', 7.25],
  [' 7.5 ', 7.5],
  ['−1', -1],
  ['1.234,5', null],
  ['bảy', null],
  ['', null],
])('a typed %j is the number %j', (text, number) => {
  expect(typedNumber(text)).toBe(number)
})
