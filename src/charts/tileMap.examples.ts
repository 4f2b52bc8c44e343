import { pictureOf } from './pictureOf.ts'
import { fewFigures, placeFigures } from './placeFigures.examples.ts'
import { tileLayout } from './tileLayout.ts'
import { type TileMapData, tileMap } from './tileMap.ts'

const names = (system: string) =>
  new Map(tileLayout(system).tiles.map(({ place, name }) => [place, name] as const))

const normal: TileMapData = {
  system: '63',
  places: placeFigures('63'),
  names: names('63'),
  followed: '01',
  chosen: null,
  scale: { scale: 'points', decimals: 2 },
}

export const tileMapExamples: Readonly<Record<string, TileMapData>> = {
  'sixty-three places': normal,
  'thirty-four places': {
    ...normal,
    system: '34',
    places: placeFigures('34'),
    names: names('34'),
    chosen: '48',
  },
  'sixty-four places, many': { ...normal, system: '64', places: placeFigures('64'), names: names('64') },
  'missing values': { ...normal, places: fewFigures('63') },
  'one place': { ...normal, places: placeFigures('63').slice(0, 1) },
  'nothing known': { ...normal, places: [] },
  'fractions and long names': {
    ...normal,
    places: placeFigures('63').map((one) => ({ ...one, score: (one.score ?? 0) / 100 })),
    names: new Map([...names('63')].map(([place, name]) => [place, `Tỉnh ${name} với một tên rất dài`])),
    scale: { scale: 'fraction', decimals: 4 },
  },
}

export const pictures = pictureOf('tileMap', {
  draw: tileMap,
  examples: tileMapExamples,
  width: 520,
  height: ({ system }) => (system === '34' ? 560 : 640),
})
