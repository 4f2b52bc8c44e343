import { pictureOf } from './pictureOf.ts'
import { type LinePoint, type PlaceLines, placeLines } from './placeLines.ts'
import { type ProfileDotRow, type ProfileDots, profileDots, profileDotsHeight } from './profileDots.ts'

const row = (
  code: string,
  range: [number, number, number] | null,
  values: (number | null)[],
): ProfileDotRow => ({
  code,
  name: `Thành phần ${code}`,
  lowest: range?.[0] ?? null,
  median: range?.[1] ?? null,
  best: range?.[2] ?? null,
  values,
})

export const profileDotsExamples: Record<string, ProfileDots> = {
  normal: {
    places: ['Hà Nội', 'Đà Nẵng', 'Hồ Chí Minh'],
    rows: [row('A', [4, 6, 7.3], [5.2, 6.3, 5.9]), row('B', [4, 5.8, 7.7], [7.6, 7.3, 6.6])],
    decimals: 2,
    ofMaximum: false,
  },
  'missing values': {
    places: ['Hà Nội', 'Đà Nẵng'],
    rows: [row('A', null, [0.86, null]), row('B', null, [null, null])],
    decimals: 2,
    ofMaximum: true,
  },
  'one row': {
    places: ['Hà Nội', 'Huế'],
    rows: [row('A', [1, 2, 3], [2, 2])],
    decimals: 2,
    ofMaximum: false,
  },
  'many rows': {
    places: ['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Hồ Chí Minh', 'Bà Rịa – Vũng Tàu'],
    rows: Array.from({ length: 20 }, (_, i) => row(`X.${i}`, [3, 5, 9], [4, 5, 6, 7, 8 - i / 10])),
    decimals: 2,
    ofMaximum: false,
  },
  'long names': {
    places: ['Thành phố trực thuộc trung ương {có tên rất dài}', 'Bà Rịa – Vũng Tàu'],
    rows: [
      { ...row('A', [3, 5, 9], [4, 5]), name: 'Chi phí thời gian để thực hiện các quy định của Nhà nước' },
    ],
    decimals: 2,
    ofMaximum: false,
  },
}

const points = (values: (number | null)[], breakAt = 99): LinePoint[] =>
  values.map((value, i) => ({
    year: 2012 + i,
    segment: i < breakAt ? 0 : 1,
    value,
    written: value === null ? '–' : `${value} (${i + 1}/63)`,
  }))

export const placeLinesExamples: Record<string, PlaceLines> = {
  normal: {
    places: [
      { name: 'Hà Nội', points: points([53, 57, 58, 59, 60], 1) },
      { name: 'Đà Nẵng', points: points([61, 66, 66, 68, 70], 1) },
    ],
    median: points([56, 57, 58, 58, 58], 1),
    breaks: [{ year: 2013, suspected: false }],
    year: 2016,
  },
  'missing values': {
    places: [
      { name: 'Hà Nội', points: points([53, null, 58, null, null]) },
      { name: 'Huế', points: points([null, null, null, null, null]) },
    ],
    median: points([null, null, null, null, null]),
    breaks: [{ year: 2014, suspected: true }],
    year: 2014,
  },
  'one year': {
    places: [{ name: 'Hà Nội', points: points([53]) }],
    median: points([56]),
    breaks: [],
    year: 2012,
  },
  'nothing known': { places: [], median: [], breaks: [], year: 2024 },
  'many rows': {
    places: ['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Hồ Chí Minh', 'Huế'].map((name, n) => ({
      name,
      points: points(Array.from({ length: 20 }, (_, i) => 50 + ((i * (n + 3)) % 17))),
    })),
    median: points(Array.from({ length: 20 }, (_, i) => 55 + (i % 3))),
    breaks: Array.from({ length: 6 }, (_, i) => ({ year: 2014 + 3 * i, suspected: i % 2 === 0 })),
    year: 2031,
  },
  'long names': {
    places: [
      { name: 'Thành phố trực thuộc trung ương {có tên rất dài}', points: points([53, 57, 58]) },
      { name: 'Bà Rịa – Vũng Tàu và những nơi khác nữa', points: points([61, 58, 58]) },
    ],
    median: points([56, 57, 58]),
    breaks: [],
    year: 2014,
  },
  'ends that meet': {
    places: ['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Hồ Chí Minh', 'Bà Rịa – Vũng Tàu'].map((name, i) => ({
      name,
      points: points([60 + i, 61, 62, 63, 64 + i / 100]),
    })),
    median: points([59, 60, 61, 62, 64]),
    breaks: [],
    year: 2016,
  },
}

export const pictures = [
  ...pictureOf('placeLines', { draw: placeLines, examples: placeLinesExamples, width: 640, height: 320 }),
  ...pictureOf('profileDots', {
    draw: profileDots,
    examples: profileDotsExamples,
    width: 560,
    height: profileDotsHeight,
  }),
]
