import { expect, test } from 'vitest'
import type { PathStep } from '../../answers/bottlenecks/bottleneckPath.ts'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'
import { pathHeadline } from './pathHeadline.ts'
import { stepBars } from './stepBars.ts'

const step = (code: string, more: Partial<PathStep>): PathStep => ({
  step: code,
  position: 1,
  cases: 10,
  finished: 8,
  repeated: 0,
  returned: 0,
  allotted: 10,
  allowed: 480,
  median: 240,
  ninetieth: 480,
  longest: 4800,
  waiting: 120,
  processing: 120,
  overrun: 0,
  saved: 0,
  ...more,
})
const path = (...steps: PathStep[]) => ({ steps, kinds: [], minutesADay: 480, whole: true })

test('the longest step is named with its median and what one in ten takes', () => {
  const steps = [step('receive', {}), step('review', { median: 960, ninetieth: 7200 })]
  expect(pathHeadline(path(...steps), vi)).toBe(
    'Bước thẩm định lâu nhất: nửa số lượt trong 2,0 ngày, một phần mười quá 15,0 ngày',
  )
  expect(pathHeadline(path(...steps), en)).toMatch(/^Longest at review: half the turns within 2\.0 days/)
})

test('what is not finished by so many is bounded, not left out', () => {
  expect(pathHeadline(path(step('review', { median: null, ninetieth: null })), vi)).toMatch(
    /nửa số lượt chưa xong sau 10,0 ngày/,
  )
})

test('a pause is never called a bottleneck while other steps are there, and is marked in the picture', () => {
  const steps = [step('wait_tax', { ninetieth: 96_000 }), step('sign', {})]
  expect(pathHeadline(path(...steps), vi)).toMatch(/^Bước ký duyệt/)
  expect(stepBars(path(...steps), vi)).toMatchObject([
    { name: 'chờ cơ quan thuế', paused: true, ninetieth: 200, open: 2 },
    { name: 'ký duyệt', paused: false, median: 0.5 },
  ])
})

test('no cases at all are told', () => {
  expect(pathHeadline(path(), vi)).toBe('Không có hồ sơ nào trong phạm vi này')
})

test('that a pause is drawn longer than the step that is named is said', () => {
  const steps = [step('wait_tax', { ninetieth: 96_000 }), step('sign', {})]
  expect(pathHeadline(path(...steps), vi)).toMatch(/, không kể chờ cơ quan thuế$/)
  const short = [step('wait_tax', { ninetieth: 240 }), step('sign', {})]
  expect(pathHeadline(path(...short), vi)).not.toContain('không tính hạn')
})

test('steps drawn to the end of the picture alike are told apart by their bars', () => {
  const steps = [
    step('assign', { median: null, ninetieth: null, longest: 96_000, waiting: 10, processing: 10 }),
    step('review', { median: null, ninetieth: null, longest: 48_000, waiting: 900, processing: 900 }),
  ]
  expect(pathHeadline(path(...steps), vi)).toMatch(/^Bước thẩm định/)
})
