import { pictureOf } from './pictureOf.ts'
import { type RankRange, type RankRanges, rankRanges, rankRangesHeight } from './rankRanges.ts'

const around = (places: number): RankRange[] =>
  Array.from({ length: places }, (_, i) => ({
    place: `P${i}`,
    name: `Tỉnh ${i + 1}`,
    low: Math.max(1, i + 1 - (i % 6)),
    median: i + 1,
    high: Math.min(places, i + 1 + ((2 * i) % 7)),
    rank: i + 1,
  }))

export const rankRangesExamples: Readonly<Record<string, RankRanges>> = {
  'many rows': { rows: around(63), followed: 'P12' },
  normal: { rows: around(12), followed: 'P0' },
  'one row': { rows: around(1), followed: 'P0' },
  'printed elsewhere': {
    rows: around(24).map((row) => ({ ...row, rank: 25 - row.rank })),
    followed: 'P3',
  },
  'long names': {
    rows: around(3).map((row) => ({ ...row, name: 'Bà Rịa – Vũng Tàu {và những nơi khác nữa}' })),
    followed: 'P1',
  },
}

export const pictures = pictureOf('rankRanges', {
  draw: rankRanges,
  examples: rankRangesExamples,
  width: 560,
  height: rankRangesHeight,
})
