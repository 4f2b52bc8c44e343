import { type ComponentHistory, componentHistory } from './componentHistory.ts'
import type { HistoryYear } from './HistoryYear.ts'
import { pictureOf } from './pictureOf.ts'

function years(first: number, own: readonly (number | null)[], breakAt?: number): HistoryYear[] {
  return own.map((score, i) => ({
    year: first + i,
    segment: breakAt !== undefined && first + i >= breakAt ? 1 : 0,
    own: score,
    median: score === null ? 6 : 6 + i / 10,
    best: 7.5,
    rank: score === null ? '–' : '10/63',
  }))
}

const normal: ComponentHistory = {
  place: 'Hà Nội',
  years: years(2013, [5.6, 5.9, 6.1, 6, 6.4, 6.6, 6.9, 5.8, 5.2], 2017),
  breaks: [
    { year: 2017, suspected: false },
    { year: 2021, suspected: true },
  ],
  year: 2021,
  decimals: 2,
  distance: false,
}

export const componentHistoryExamples: Record<string, ComponentHistory> = {
  normal,
  'distance to the median': { ...normal, distance: true },
  'missing values': {
    ...normal,
    years: years(2018, [null, 6.1, null, 6.4, 6.5, null]).map((one) => ({
      ...one,
      median: null,
      best: null,
    })),
    breaks: [],
  },
  'one row': {
    ...normal,
    years: years(2024, [92.75]),
    breaks: [{ year: 2024, suspected: false }],
    year: 2024,
  },
  'many rows': {
    ...normal,
    years: years(
      1995,
      Array.from({ length: 30 }, (_, i) => 4 + Math.sin(i / 3)),
    ),
    breaks: Array.from({ length: 9 }, (_, i) => ({ year: 1997 + i * 3, suspected: i % 2 === 0 })),
  },
  'long names': { ...normal, place: 'Thành phố trực thuộc trung ương có tên rất dài' },
}

export const pictures = pictureOf('componentHistory', {
  draw: componentHistory,
  examples: componentHistoryExamples,
  width: 420,
  height: 200,
})
