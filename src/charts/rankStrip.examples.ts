import { pictureOf } from './pictureOf.ts'
import { fewFigures, placeFigures } from './placeFigures.examples.ts'
import { type RankStripData, rankStrip } from './rankStrip.ts'

const normal: RankStripData = {
  places: placeFigures('63'),
  followed: '01',
  chosen: null,
  median: 63.82,
  placesRanked: 63,
  scale: { scale: 'points', decimals: 2 },
}

export const rankStripExamples: Readonly<Record<string, RankStripData>> = {
  'every place': normal,
  'a chosen place and peers': {
    ...normal,
    chosen: '48',
    places: normal.places.map((one) => ({
      ...one,
      peer: ['01', '31', '48', '79', '92'].includes(one.place),
    })),
  },
  'missing values': { ...normal, places: fewFigures('63'), median: null },
  'one row': { ...normal, places: normal.places.slice(0, 1), median: null },
  'nothing known': { ...normal, places: [], median: null },
  'many rows with one score': {
    ...normal,
    places: placeFigures('64').map((one) => ({ ...one, score: 60, rank: 1 })),
    median: 60,
  },
  'long names': {
    ...normal,
    places: normal.places.map((one) => ({ ...one, name: `${one.name} – tỉnh, thành phố có tên rất dài` })),
  },
}

export const pictures = pictureOf('rankStrip', {
  draw: rankStrip,
  examples: rankStripExamples,
  width: 520,
  height: 176,
})
