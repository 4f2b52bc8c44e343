import { expect, it } from 'vitest'
import type { HeatRow, IndicatorHeat } from '../../../answers/indicators/indicatorHeat.ts'
import { wholeCover } from '../../../domain/indicator/cover.ts'
import { vi } from '../../../i18n/vi.ts'
import { onTime, received, unitNamed, week46 } from '../../../parts/standings/indicator.examples.ts'
import { periodHeadline } from './periodHeadline.ts'

const { period } = week46

function row(name: string, numerator: number | null, denominator: number | null, isRate = true): HeatRow {
  const value = numerator === null ? null : isRate ? numerator / (denominator ?? 1) : numerator
  const cell = {
    period,
    numerator,
    denominator,
    value,
    low: null,
    high: null,
    ...wholeCover,
    complete: true,
    belowMinimum: denominator !== null && denominator < 30,
    distance: value === null || !isRate ? null : value - 0.98,
  }
  return { unit: unitNamed(name, name), former: null, cells: [cell], placed: cell }
}

const heat = (rows: HeatRow[], definition = onTime): IndicatorHeat => ({
  definition,
  parent: unitNamed('HN', 'Thành phố Hà Nội', { parent: null }),
  periods: [period],
  rows,
  districts: [],
})

it('counts who misses the target among those with enough cases and names the lowest', () => {
  const rows = [row('Xã A', 80, 100), row('Xã B', 99, 100), row('Xã C', 1, 9), row('Xã D', null, null)]
  expect(periodHeadline(heat(rows), 'Xã, phường', vi)).toBe(
    'Tuần 46/2026: 1/2 xã, phường dưới mục tiêu 98%; thấp nhất Xã A 80,0% (80/100)',
  )
})

it('says when everybody reaches it', () => {
  expect(periodHeadline(heat([row('Xã A', 99, 100)]), 'Xã, phường', vi)).toBe(
    'Tuần 46/2026: cả 1 xã, phường đạt mục tiêu 98%',
  )
})

it('names the largest of a count, which has no worst', () => {
  const rows = [row('Xã A', 8, null, false), row('Xã B', 90, null, false)]
  expect(periodHeadline(heat(rows, received), 'Xã, phường', vi)).toBe(
    'Tuần 46/2026: hồ sơ tiếp nhận của 2 xã, phường; cao nhất Xã B 90 hồ sơ',
  )
})

it('says when nobody has a figure', () => {
  expect(periodHeadline(heat([row('Xã A', null, null)]), 'Xã, phường', vi)).toBe(
    'Tuần 46/2026: không đơn vị nào có số về đúng hạn trên hồ sơ đã giải quyết',
  )
})
