import { nineDecimals } from '../domain/nineDecimals.ts'
import { isNothing } from '../i18n/isNothing.ts'
import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import { rowLines } from './rowLines.ts'
import { rowDatum, rowTicks, zeroLine } from './rowMark.ts'
import { rowPicture } from './rowPicture.ts'
import type { ChartTheme } from './theme.ts'
import { tickDecimals } from './tickDecimals.ts'

export interface DumbbellRow {
  code: string
  name: string
  /** Change of the followed place, and of the median of the others; null = unknown. */
  own: number | null
  median: number | null
  faint: boolean
  /** Further lines of the tooltip. */
  notes: readonly string[]
}

export interface Dumbbell {
  place: string
  decimals: number
  /** In the order in which they are drawn, from the top. */
  rows: readonly DumbbellRow[]
}

/** How much each component changed here, and how much at the median: a dot and a tick on one line. */
export function dumbbell({ place, decimals, rows }: Dumbbell, words: Words, theme: ChartTheme): ChartOption {
  const said = words.change.pace
  const size = theme.size.table
  const signed = (value: number | null) => words.format.signed(value, decimals)
  const axisDecimals = tickDecimals([0, ...rows.flatMap(({ own, median }) => [own, median])])

  return rowPicture(theme, {
    rows,
    name: ({ name }) => ({ text: name }),
    end: (row) => {
      const ahead = aheadOf(row)
      if (ahead === null) return [[['quiet', words.format.number(null)]]]
      const gap = signed(ahead)
      return [[[row.faint || isNothing(gap) ? 'quiet' : ahead > 0 ? 'better' : 'worse', gap]]]
    },
    tip: ({ name, own, median, notes }) => [
      name,
      `${place}: ${signed(own)}`,
      `${said.median}: ${signed(median)}`,
      ...notes,
    ],
    tick: (value) => words.format.signed(value, axisDecimals),
    series: [
      rowLines(
        'between',
        rows.flatMap(({ code, own, median, ...row }) =>
          own === null || median === null
            ? []
            : [{ code, from: own, to: median, color: toneOf({ own, median, ...row }, theme), width: 2 }],
        ),
      ),
      {
        ...rowTicks(rows, {
          id: 'median',
          name: said.median,
          at: ({ median }) => median,
          width: 3,
          height: size * 1.1,
          color: theme.ink,
          z: 3,
        }),
        markLine: zeroLine(theme, theme.quiet),
      },
      {
        id: 'own',
        name: place,
        type: 'scatter',
        symbolSize: size * 0.85,
        data: rows.map((row) => ({
          ...rowDatum(row, row.own),
          itemStyle: { color: row.faint ? theme.others : theme.followed, opacity: 1 },
        })),
        z: 4,
      },
    ],
  })
}

/** In pixels, at normal size. */
export function dumbbellHeight({ rows }: Dumbbell): number {
  return rows.length * 34 + 30
}

function aheadOf({ own, median }: Pick<DumbbellRow, 'own' | 'median'>): number | null {
  return own === null || median === null ? null : nineDecimals(own - median)
}

function toneOf(row: Pick<DumbbellRow, 'own' | 'median' | 'faint'>, theme: ChartTheme): string {
  const ahead = aheadOf(row) ?? 0
  if (row.faint || ahead === 0) return theme.others
  return ahead > 0 ? theme.better : theme.worse
}
