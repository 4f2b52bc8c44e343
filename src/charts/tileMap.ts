import type { ScoreScale } from '../domain/score/scoreScale.ts'
import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import { base, plain } from './base.ts'
import type { Canvas, Drawing } from './canvas.ts'
import { mapLegend } from './mapLegend.ts'
import type { PlaceFigure } from './placeFigure.ts'
import { textWidth } from './textWidth.ts'
import type { ChartTheme } from './theme.ts'
import { classLimits, classOf } from './tileClasses.ts'
import { tileLayout } from './tileLayout.ts'
import { seaMark } from './tileSea.ts'
import type { Grid } from './tileShape.ts'
import { gridOf, tileShape } from './tileShape.ts'

export interface TileMapData {
  system: string
  /** Places with a score or a rank. */
  places: readonly PlaceFigure[]
  /** Names of all places of the system. */
  names: ReadonlyMap<string, string>
  followed: string
  chosen: string | null
  scale: ScoreScale
}

/** The country as a grid of equal tiles, with both archipelagos and the sea named in every size. */
export function tileMap(data: TileMapData, words: Words, theme: ChartTheme): ChartOption {
  const layout = tileLayout(data.system)
  const figures = new Map(data.places.map((figure) => [figure.place, figure]))
  const limits = classLimits(data.places.map(({ score }) => score))
  const format = (value: number) =>
    words.format.number(value, Math.min(data.scale.decimals, mapDecimals(data.scale)))
  const tiles = layout.tiles.map((tile) => {
    const figure = figures.get(tile.place) ?? null
    const score = figure?.score ?? null
    return {
      ...tile,
      name: data.names.get(tile.place) ?? tile.name,
      figure,
      level: score === null ? null : classOf(limits, score),
      written: score !== null ? format(score) : figure?.rank ? words.ranking.map.rankOnly(figure.rank) : null,
      followed: tile.place === data.followed,
      chosen: tile.place === data.chosen,
    }
  })
  const ems = Math.max(
    ...tiles.flatMap(({ short, written }) => [textWidth(short, 1), textWidth(written ?? '', 1)]),
  )
  const sea = [
    ...layout.archipelagos.map((one) => ({ ...one, lines: words.ranking.map[one.key], islands: true })),
    { ...layout.sea, key: 'sea', lines: words.ranking.map.sea, islands: false },
  ]
  const grid = (canvas: Canvas): Grid => gridOf(canvas, layout)

  return {
    ...base(theme),
    tooltip: {
      ...base(theme).tooltip,
      formatter: ({ seriesId, dataIndex }: { seriesId: string; dataIndex: number }) => {
        const tile = seriesId === 'tiles' ? tiles[dataIndex] : undefined
        return tile ? plain(tooltipOf(tile, data.scale, words)) : ''
      },
    },
    series: [
      {
        id: 'sea',
        type: 'custom',
        coordinateSystem: 'none',
        silent: true,
        data: sea.map(({ key }) => ({ name: key, value: 0 })),
        renderItem: ({ dataIndex }: Drawing, canvas: Canvas) => seaMark(sea[dataIndex], grid(canvas), theme),
      },
      {
        id: 'legend',
        type: 'custom',
        coordinateSystem: 'none',
        silent: true,
        data: [0],
        renderItem: (_: Drawing, canvas: Canvas) =>
          mapLegend(
            { limits, format, unknown: words.ranking.map.unknown },
            layout.legend,
            grid(canvas),
            theme,
          ),
      },
      {
        id: 'tiles',
        type: 'custom',
        coordinateSystem: 'none',
        data: tiles.map(({ place, name, figure }) => ({ name, place, value: figure?.score ?? null })),
        renderItem: ({ dataIndex }: Drawing, canvas: Canvas) =>
          tileShape(tiles[dataIndex], { grid: grid(canvas), ems }, theme),
      },
    ],
  }
}

function mapDecimals({ scale }: ScoreScale): number {
  return scale === 'fraction' ? 2 : 1
}

function tooltipOf(
  { name, figure }: { name: string; figure: PlaceFigure | null },
  scale: ScoreScale,
  words: Words,
): string {
  const { bump, map, score } = words.ranking
  if (figure === null) return `${name}\n${map.unknown}`
  const rank =
    figure.rank !== null
      ? bump.rank(figure.rank, null, figure.rankLast)
      : figure.rankLow !== null && figure.rankHigh !== null
        ? bump.bounds(figure.rankLow, figure.rankHigh)
        : bump.unknown
  return `${name}\n${figure.score === null ? words.ranking.headline.noScore : score(figure.score, scale)} · ${rank}`
}
