import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import { rowLines } from './rowLines.ts'
import { rowDatum, rowTicks } from './rowMark.ts'
import { rowPicture } from './rowPicture.ts'
import type { ChartTheme } from './theme.ts'

export interface RankRange {
  place: string
  name: string
  low: number
  median: number
  high: number
  /** As printed; of the recomputed total where none was. */
  rank: number
}

export interface RankRanges {
  /** By rank, from the top. */
  rows: readonly RankRange[]
  followed: string
}

/** Every place on one axis of ranks, the best on the left: a bar from low to high, its median and its rank. */
export function rankRanges({ rows, followed }: RankRanges, words: Words, theme: ChartTheme): ChartOption {
  const said = words.sensitivity
  const size = theme.size.table
  const coded = rows.map((row) => ({ ...row, code: row.place }))
  const color = (place: string) => (place === followed ? theme.followed : theme.others)

  return rowPicture(theme, {
    rows: coded,
    name: ({ name, place }) => ({ text: name, tone: place === followed ? 'followed' : 'ink' }),
    room: { width: 10, lines: 1 },
    end: ({ low, high, place }) => [[[place === followed ? 'followed' : 'note', said.range(low, high)]]],
    tip: ({ name, low, median, high, rank }) => [
      said.intervalLabel(name, low, high, rank),
      `${said.column.median}: ${words.format.rank(median)}`,
    ],
    tick: (rank) => words.format.rank(rank),
    axis: {
      min: 0.5,
      max: Math.max(3, rows.length) + 0.5,
      position: 'top',
      axisLabel: { customValues: rankTicks(rows.length) },
    },
    series: [
      rowLines(
        'range',
        coded.map(({ code, low, high }) => ({
          code,
          from: low - 0.4,
          to: high + 0.4,
          color: color(code),
          width: size * 0.5,
        })),
      ),
      rowTicks(coded, {
        id: 'median',
        name: said.column.median,
        at: ({ median }) => median,
        width: 2,
        height: size * 0.9,
        color: theme.ink,
      }),
      {
        id: 'rank',
        name: said.rankAxis,
        type: 'scatter',
        symbolSize: size * 0.55,
        itemStyle: { color: theme.paper, borderColor: theme.ink, borderWidth: 1.5, opacity: 1 },
        data: coded.map((row) => rowDatum(row, row.rank)),
        z: 5,
      },
    ],
  })
}

/** In pixels, at normal size. */
export function rankRangesHeight({ rows }: RankRanges): number {
  return rows.length * 15 + 36
}

function rankTicks(places: number): number[] {
  const tens = Array.from({ length: Math.floor(places / 10) }, (_, i) => (i + 1) * 10)
  return places < 20 ? Array.from({ length: Math.max(3, places) }, (_, i) => i + 1) : [1, ...tens]
}
