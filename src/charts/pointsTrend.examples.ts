import { periodNamed, periodsUpTo } from '../domain/indicator/period.ts'
import { pictureOf } from './pictureOf.ts'
import { type PointsTrend, pointsTrend } from './pointsTrend.ts'

const periods = periodsUpTo(periodNamed('2026-11', 'civil'), 26).map(({ period }, i) => ({
  period,
  points: 80 + 6 * Math.sin(i / 4),
  measurable: i < 20 ? 95 : 100,
  complete: i < 25,
  official: i === 0 ? 61.18 : i === 1 ? 58.69 : i === 5 ? 58.3 : null,
  rank: i === 0 ? '60/63' : null,
}))

export const pointsTrendExamples: Readonly<Record<string, PointsTrend>> = {
  normal: {
    periods,
    max: 100,
    breaks: [{ period: '2025-07', name: 'Bỏ cấp huyện {126 xã}' }],
    chosen: '2026-10',
  },
  'missing values': {
    periods: periods.map((one, i) => (i % 5 === 2 ? { ...one, points: null, measurable: null } : one)),
    max: 100,
    breaks: [],
    chosen: null,
  },
  'many rows': {
    max: 100,
    chosen: '2026-11',
    periods: periodsUpTo(periodNamed('2026-11', 'civil'), 72).map(({ period }, i) => ({
      period,
      points: 70 + 20 * Math.sin(i / 9),
      measurable: 95,
      complete: true,
      official: i % 12 === 11 ? 75 + i / 6 : null,
      rank: null,
    })),
    breaks: [
      { period: '2023-01', name: 'cách tính mới' },
      { period: '2023-03', name: 'bỏ cấp huyện' },
    ],
  },
  'long names': {
    periods,
    max: 100,
    breaks: [{ period: '2026-10', name: 'Bỏ cấp huyện; Hà Nội còn 126 xã, phường' }],
    chosen: null,
  },
  'one period': { periods: periods.slice(3, 4), max: 100, breaks: [], chosen: '2025-01' },
  'maximum unknown': { periods: periods.slice(0, 8), max: null, breaks: [], chosen: null },
}

export const pictures = pictureOf('pointsTrend', {
  draw: pointsTrend,
  examples: pointsTrendExamples,
  width: 700,
  height: 290,
})
