import { isNothing } from '../i18n/isNothing.ts'
import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import { rowDatum, rowTicks, zeroLine } from './rowMark.ts'
import { rowPicture } from './rowPicture.ts'
import type { ChartTheme } from './theme.ts'
import { tickDecimals } from './tickDecimals.ts'

export interface DistanceRow {
  code: string
  name: string
  /** Own score − median of the peers; null = not published or no median. */
  own: number | null
  /** Best of the peers − their median. */
  best: number | null
}

export interface DistanceDots {
  /** The place that is followed. */
  place: string
  /** In the order in which they are drawn, from the top. */
  rows: readonly DistanceRow[]
  decimals: number
}

/** How far each component lies behind or ahead of the median, and how far the best has come. */
export function distanceDots(data: DistanceDots, words: Words, theme: ChartTheme): ChartOption {
  const { rows, place, decimals } = data
  const said = words.components
  const signed = (value: number | null) => words.format.signed(value, decimals)
  const size = theme.size.table
  const axisDecimals = tickDecimals([0, ...rows.flatMap(({ own, best }) => [own, best])])

  return rowPicture(theme, {
    rows,
    name: ({ name }) => ({ text: name }),
    namesChosen: true,
    end: ({ own }) => {
      if (own === null) return [[['note', said.notPublished]]]
      const written = signed(own)
      return [[[isNothing(written) ? 'quiet' : own < 0 ? 'worse' : 'better', written]]]
    },
    tip: ({ name, own, best }) =>
      own === null
        ? [name, said.notPublished]
        : [
            name,
            `${said.toMedian}: ${signed(own)}`,
            `${said.toBest}: ${signed(best === null ? null : own - best)}`,
          ],
    tick: (value) => words.format.signed(value, axisDecimals),
    axis: { splitNumber: 3 },
    series: [
      {
        id: 'distance',
        type: 'bar',
        silent: true,
        barWidth: 2,
        data: rows.map(({ code, own }) => ({
          value: [own, code],
          itemStyle: { color: own === null ? theme.others : own < 0 ? theme.worse : theme.better },
        })),
        markLine: zeroLine(theme),
      },
      rowTicks(rows, {
        id: 'best',
        name: said.best,
        at: ({ own, best }) => (own === null ? null : best),
        width: 2,
        height: size,
        color: theme.quiet,
        z: 3,
      }),
      {
        id: 'own',
        name: place,
        type: 'scatter',
        symbolSize: size * 0.8,
        itemStyle: { color: theme.followed, opacity: 1 },
        data: rows.map((row) => rowDatum(row, row.own)),
        z: 4,
      },
    ],
  })
}

/** In pixels, at normal size. */
export function distanceDotsHeight({ rows }: DistanceDots): number {
  return rows.length * 34 + 32
}
