import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import { placeInk } from './placeInk.ts'
import { placeKey } from './placeKey.ts'
import { placeShape } from './placeShapes.ts'
import { rowLines } from './rowLines.ts'
import { rowDatum, rowTicks } from './rowMark.ts'
import { rowPicture } from './rowPicture.ts'
import type { ChartTheme } from './theme.ts'

export interface ProfileDotRow {
  code: string
  name: string
  /** All on one axis: the component's own scale, or the part of its maximum. Null = unknown. */
  lowest: number | null
  median: number | null
  best: number | null
  /** In the order of the places. */
  values: readonly (number | null)[]
}

export interface ProfileDots {
  /** The followed one first, five at most. */
  places: readonly string[]
  rows: readonly ProfileDotRow[]
  decimals: number
  /** Values are parts of the maximum, 0–1. */
  ofMaximum: boolean
}

/** The profiles of a few places, each in its ink and named at its mark on top, component by component, in the range of all places with their median and best. */
export function profileDots(data: ProfileDots, words: Words, theme: ChartTheme): ChartOption {
  const { places, rows, decimals, ofMaximum } = data
  const said = words.components
  const size = theme.size.table
  const write = (value: number | null) =>
    ofMaximum ? words.format.percent(value, 1) : words.format.number(value, decimals)
  const key = placeKey({ places, row: rows[0] }, theme)
  const tick = (id: 'median' | 'best', height: number, color: string) =>
    rowTicks(rows, { id, name: said[id], at: (row) => row[id], width: 2, height, color })

  return rowPicture(theme, {
    rows,
    name: ({ name }) => ({ text: name }),
    room: { width: 13 },
    tip: (row) => [
      row.name,
      ...places.map((place, i) => `${place}: ${write(row.values[i] ?? null)}`),
      `${said.median}: ${write(row.median)}`,
      `${said.best}: ${write(row.best)}`,
    ],
    tick: (value) =>
      ofMaximum
        ? words.format.percent(value, 0)
        : words.format.number(value, Number.isInteger(value) ? 0 : 1),
    axis: { scale: true, splitNumber: 5 },
    ruled: true,
    top: key.height,
    series: [
      rowLines(
        'range',
        rows.flatMap(({ code, lowest, best }) =>
          lowest === null || best === null
            ? []
            : [{ code, from: lowest, to: best, color: theme.others, width: 1 }],
        ),
      ),
      tick('median', size * 1.5, theme.ink),
      tick('best', size * 0.9, theme.quiet),
      ...places.map((name, i) => ({
        id: `place-${i}`,
        name,
        type: 'scatter',
        symbol: `path://${placeShape(i)}`,
        symbolSize: i === 0 ? size * 0.95 : size * 0.8,
        itemStyle: {
          color: placeInk(i, theme),
          borderColor: theme.paper,
          borderWidth: 1,
          opacity: 1,
        },
        data: rows.flatMap((row) => {
          const value = row.values[i] ?? null
          return value === null ? [] : [rowDatum(row, value)]
        }),
        z: i === 0 ? 6 : 5,
      })),
      key.series,
    ],
  })
}

/** In pixels, at normal size. */
export function profileDotsHeight({ rows, places }: ProfileDots): number {
  return rows.length * 34 + places.length * 18 + 36
}
