import type { BumpData } from './BumpData.ts'
import { bumpChart } from './bumpChart.ts'
import { pictureOf } from './pictureOf.ts'
import { placeFigures } from './placeFigures.examples.ts'

const years = Array.from({ length: 16 }, (_, i) => 2006 + i)
const segment = (year: number) => (year < 2009 ? 0 : year < 2013 ? 1 : 2)

const normal: BumpData = {
  lines: placeFigures('63').map(({ place, name, rank }, n) => ({
    place,
    name,
    peer: true,
    points: years.map((year, i) => ({
      year,
      rank: 1 + (((rank ?? 1) - 1 + ((n % 7) - 3) * i + 630) % 63),
      rankLow: null,
      rankHigh: null,
      rankLast: null,
      segment: segment(year),
      of: 63,
    })),
  })),
  followed: '01',
  chosen: null,
  breaks: [
    { year: 2009, name: '63 tỉnh, TP', refused: true },
    { year: 2013, name: 'khung mới', refused: true },
    { year: 2017, name: 'nghi đổi cách tính', refused: false },
  ],
  firstYear: 2006,
  lastYear: 2021,
}

const followed = normal.lines.filter(({ place }) => place === '01')

export const bumpChartExamples: Readonly<Record<string, BumpData>> = {
  'many rows': normal,
  'a chosen place and peers': {
    ...normal,
    chosen: '48',
    lines: normal.lines.map((line) => ({
      ...line,
      peer: ['01', '31', '48', '79', '92'].includes(line.place),
    })),
  },
  'missing values and bounds': {
    ...normal,
    lines: normal.lines.slice(0, 20).map((line, n) => ({
      ...line,
      points: line.points.map((point, i) =>
        (n + i) % 3 === 0
          ? point
          : {
              ...point,
              rank: null,
              rankLow: i % 4 === 0 ? 19 : null,
              rankHigh: i % 4 === 0 ? 23 : null,
              rankLast: null,
            },
      ),
    })),
  },
  'breaks close together': {
    ...normal,
    breaks: [
      { year: 2007, name: 'khung đánh giá mới', refused: true },
      { year: 2009, name: '63 tỉnh, thành phố', refused: true },
      { year: 2011, name: 'khung đánh giá mới', refused: true },
      { year: 2012, name: '', refused: false },
      { year: 2021, name: 'nghi đổi cách tính', refused: false },
    ],
  },
  'one row': { ...normal, lines: followed },
  'one year': {
    ...normal,
    breaks: [],
    firstYear: 2021,
    lines: normal.lines.map((line) => ({ ...line, points: line.points.slice(-1) })),
  },
  'long names': {
    ...normal,
    lines: normal.lines.map((line) => ({ ...line, name: `${line.name} – tỉnh, thành phố có tên rất dài` })),
  },
}

export const pictures = pictureOf('bumpChart', {
  draw: bumpChart,
  examples: bumpChartExamples,
  width: 520,
  height: 380,
})
