import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import { rowDatum, rowTicks } from './rowMark.ts'
import { rowPicture } from './rowPicture.ts'
import type { ChartTheme } from './theme.ts'
import { tickDecimals } from './tickDecimals.ts'

export interface PointsRow {
  code: string
  name: string
  /** All in points of the whole index; null = unknown. */
  attained: number | null
  lost: number | null
  median: number | null
  best: number | null
}

export interface PointsBars {
  /** The place that is followed. */
  place: string
  /** In the order in which they are drawn, from the top. */
  rows: readonly PointsRow[]
  decimals: number
}

/** Points attained and not attained: the length of a row is what its component can bring to the index. */
export function pointsBars(data: PointsBars, words: Words, theme: ChartTheme): ChartOption {
  const { rows, place, decimals } = data
  const said = words.components
  const number = (value: number | null) => words.format.number(value, decimals)
  const size = theme.size.table
  const axisDecimals = tickDecimals([0, ...rows.map(({ attained, lost }) => (attained ?? 0) + (lost ?? 0))])
  const bar = (key: 'attained' | 'lost', color: string) => ({
    id: key,
    name: said[key],
    type: 'bar',
    stack: 'points',
    barWidth: '55%',
    silent: key === 'lost',
    itemStyle: { color },
    data: rows.map((row) => rowDatum(row, row[key])),
  })

  return rowPicture(theme, {
    rows,
    name: ({ name }) => ({ text: name }),
    end: ({ attained, lost }) => [
      [
        [
          'quiet',
          attained === null
            ? said.notPublished
            : lost === null
              ? said.maxUnknown
              : words.format.signed(-lost, decimals),
        ],
      ],
    ],
    tip: (row) =>
      row.attained === null
        ? [row.name, said.notPublished]
        : [
            row.name,
            `${said.attained}: ${number(row.attained)}`,
            `${said.lost}: ${number(row.lost)}`,
            `${said.median}: ${number(row.median)}`,
            `${said.best}: ${number(row.best)}`,
          ],
    tick: (value) => words.format.number(value, axisDecimals),
    axis: { min: 0 },
    series: [
      bar('attained', theme.others),
      bar('lost', theme.hairline),
      {
        ...rowTicks(rows, {
          id: 'own',
          name: place,
          at: ({ attained }) => attained,
          width: 4,
          height: size * 1.1,
          color: theme.followed,
          z: 5,
        }),
        symbolOffset: [-2, 0],
      },
      rowTicks(rows, {
        id: 'median',
        name: said.median,
        at: ({ median }) => median,
        width: 2,
        height: size * 1.6,
        color: theme.ink,
      }),
      rowTicks(rows, {
        id: 'best',
        name: said.best,
        at: ({ best }) => best,
        width: 2,
        height: size,
        color: theme.quiet,
      }),
    ],
  })
}

/** In pixels, at normal size. */
export function pointsBarsHeight({ rows }: PointsBars): number {
  return rows.length * 34 + 32
}
