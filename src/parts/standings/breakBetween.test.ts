import { expect, it } from 'vitest'
import { periodNamed, periodsUpTo } from '../../domain/indicator/period.ts'
import { breakBetween, brokenAt } from './breakBetween.ts'

const breaks = [
  { date: '2025-03-01', isBreak: true },
  { date: '2025-04-07', isBreak: false },
  { date: '2025-07-01', isBreak: true },
]
const month = (code: string) => periodNamed(code, 'civil')

it('finds the last break between two periods and ignores days off', () => {
  expect(breakBetween(breaks, month('2025-03'), month('2025-04'))).toBeNull()
  expect(breakBetween(breaks, month('2025-06'), month('2025-07'))).toBe('2025-07-01')
  expect(breakBetween(breaks, month('2024-10'), month('2025-10'))).toBe('2025-07-01')
  expect(breakBetween(breaks, null, month('2025-07'))).toBeNull()
})

it('takes a break inside a period as one on both of its sides', () => {
  const weeks = periodsUpTo(periodNamed('2025-W10', 'civil'), 3)
  expect(weeks.map(({ start }) => start)).toEqual(['2025-02-17', '2025-02-24', '2025-03-03'])
  expect(brokenAt(breaks, weeks)).toEqual([1, 2])
})
