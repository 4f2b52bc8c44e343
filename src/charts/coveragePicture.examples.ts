import {
  type CoveragePictureData,
  type CoveragePictureLine,
  type CoverageSquare,
  coveragePicture,
} from './coveragePicture.ts'
import { pictureOf } from './pictureOf.ts'

const years = Array.from({ length: 12 }, (_, i) => 2014 + i)

const square = (year: number, known: number, of: number | null = 63): CoverageSquare => ({
  year,
  state: known === 0 ? 'unloaded' : known === of ? 'complete' : 'partial',
  scoresKnown: known,
  of,
  share: of === null ? null : known / of,
  printed: 0,
  components: null,
  edition: '2014',
  published: null,
})

const full: CoveragePictureLine = {
  index: 'PCI',
  component: 'PCI',
  name: 'PCI',
  depth: 0,
  cells: years.map((year, i) => square(year, i === 11 ? 0 : i > 8 ? 17 : 63)),
  breaks: [
    { year: 2017, refused: false },
    { year: 2021, refused: true },
  ],
}

const parts: CoveragePictureLine = {
  ...full,
  component: null,
  name: 'các thành phần cộng lại',
  depth: 1,
  cells: years.slice(0, 10).map((year, i) => ({
    ...square(year, i < 9 ? 630 : 1, 630),
    components: { some: i < 9 ? 10 : 1, all: 10 },
  })),
}

const ranksOnly: CoveragePictureLine = {
  index: 'PAR',
  component: 'PAR',
  name: 'PAR',
  depth: 0,
  cells: years
    .slice(3)
    .map((year, i) =>
      i % 2 === 0
        ? { ...square(year, 0), state: 'ranks', printed: 9 }
        : { ...square(year, 3, null), edition: null, published: '2024-04-17' },
    ),
  breaks: [{ year: 2014, refused: true }],
}

const long: CoveragePictureLine = {
  ...full,
  component: 'PCI.LAND',
  depth: 2,
  name: 'Tiếp cận đất đai và sự ổn định trong sử dụng đất {của} doanh nghiệp | cấp tỉnh, cấp huyện và cấp xã',
}

export const coveragePictureExamples: Readonly<Record<string, CoveragePictureData>> = {
  normal: { years, lines: [full, parts, ranksOnly] },
  'missing values': { years, lines: [ranksOnly, { ...full, cells: [], breaks: [] }] },
  'one row, one year': { years: [2024], lines: [{ ...full, cells: [square(2024, 63)], breaks: [] }] },
  'many rows': {
    years,
    lines: Array.from({ length: 48 }, (_, i) => ({ ...(i % 3 === 0 ? full : parts), component: `PCI.${i}` })),
  },
  'long names': { years, lines: [full, long, long] },
  nothing: { years: [], lines: [] },
}

export const pictures = pictureOf('coveragePicture', {
  draw: coveragePicture,
  examples: coveragePictureExamples,
  width: 1120,
  height: ({ lines }, width) => (width < 500 ? 90 + lines.length * 38 : 50 + lines.length * 24),
})
