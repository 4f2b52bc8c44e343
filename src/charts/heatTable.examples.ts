import { periodNamed, periodsUpTo } from '../domain/indicator/period.ts'
import type { HeatTable, HeatTableCell } from './heatTable.ts'

const weeks = periodsUpTo(periodNamed('2026-W46', 'civil'), 13).map(({ period, start }) => ({
  period,
  start,
  complete: true,
}))

const cell = (value: number | null, denominator = 200): HeatTableCell => ({
  value,
  numerator: value === null ? null : Math.round(value * denominator),
  denominator: value === null ? null : denominator,
  distance: value === null ? null : value - 0.98,
  belowMinimum: denominator < 30,
})

const row = (n: number, name: string) => ({
  unit: `X.${String(n).padStart(5, '0')}`,
  name,
  isSum: false,
  cells: weeks.map((_, i) => cell(0.8 + ((n * 17 + i * 5) % 21) / 100)),
})

const normal: HeatTable = {
  measure: 'fraction',
  target: 0.98,
  minimum: 30,
  periods: weeks,
  rows: ['Phường Ba Đình', 'Phường Ngọc Hà', 'Xã Sóc Sơn', 'Sở Tư pháp'].map((name, n) => row(n, name)),
  followed: 'X.00001',
}

export const heatTableExamples: Readonly<Record<string, HeatTable>> = {
  'four units': normal,
  'missing values and too few cases': {
    ...normal,
    rows: normal.rows.map((one, n) => ({
      ...one,
      cells: one.cells.map((was, i) => ((i + n) % 4 === 0 ? cell(null) : i % 5 === 0 ? cell(0.7, 12) : was)),
    })),
  },
  'one unit': { ...normal, rows: normal.rows.slice(0, 1) },
  'no unit': { ...normal, rows: [] },
  'sums across their units': {
    ...normal,
    rows: normal.rows.map((one, n) => ({ ...one, isSum: n % 2 === 0 })),
  },
  'every commune': {
    ...normal,
    rows: Array.from({ length: 126 }, (_, n) => row(n, `Xã số ${n + 1}`)),
  },
  'long names': {
    ...normal,
    rows: [
      'Ban Quản lý Khu công nghệ cao và Khu công nghiệp thành phố Hà Nội',
      'Trung tâm Phục vụ hành chính công Thành phố',
      'Đơn vị trực thuộc số 1 ◇ của Sở Nông nghiệp và Môi trường',
    ].map((name, n) => row(n, name)),
  },
  'counts without target, unfinished': {
    ...normal,
    measure: 'dossiers',
    target: null,
    minimum: null,
    periods: weeks.map((week, i) => ({ ...week, complete: i < 12 })),
    rows: normal.rows.map((one, n) => ({
      ...one,
      cells: one.cells.map((_, i) => ({
        ...cell(null),
        value: 10 ** n * (i + 1),
        numerator: 10 ** n * (i + 1),
      })),
    })),
  },
}
