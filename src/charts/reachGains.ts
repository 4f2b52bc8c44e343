import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import { rowDatum } from './rowMark.ts'
import { rowPicture } from './rowPicture.ts'
import type { ChartTheme } from './theme.ts'
import { tickDecimals } from './tickDecimals.ts'

export interface ReachGainRow {
  code: string
  name: string
  score: number
  /** On the component's own scale. */
  gain: number
  /** What the gain and the largest that is allowed bring, in points of the index. */
  points: number
  capPoints: number
}

export interface ReachGains {
  /** In the order in which they are drawn, from the top. */
  rows: readonly ReachGainRow[]
  decimals: number
}

/** Points of the index by component: what is needed, in front of what may be gained at most. */
export function reachGains({ rows, decimals }: ReachGains, words: Words, theme: ChartTheme): ChartOption {
  const said = words.reach
  const { points } = words.scenarios
  const size = theme.size.table
  const number = (value: number) => words.format.number(value, decimals)
  const signed = (value: number) => words.format.signed(value, decimals)
  const axisDecimals = tickDecimals([0, ...rows.flatMap((row) => [row.capPoints, row.points])])

  return rowPicture(theme, {
    rows,
    name: ({ name }) => ({ text: name }),
    room: { width: 12 },
    end: ({ gain, points: brought }) => [
      [gain > 0 ? ['followed', signed(brought)] : ['note', said.notNeeded]],
    ],
    tip: (row) => [
      row.name,
      `${said.gain}: ${row.gain > 0 ? `${number(row.score)} → ${number(row.score + row.gain)} (${points(signed(row.points))})` : said.notNeeded}`,
      `${said.cap}: ${points(signed(row.capPoints))}`,
    ],
    tick: (value) => words.format.number(value, axisDecimals),
    axis: { min: 0 },
    series: [
      {
        id: 'cap',
        name: said.cap,
        type: 'bar',
        silent: true,
        barWidth: size * 1.1,
        barGap: '-100%',
        itemStyle: { color: theme.hairline },
        data: rows.map(({ capPoints, code }) => ({ value: [capPoints, code] })),
      },
      {
        id: 'gain',
        name: said.gain,
        type: 'bar',
        barWidth: size * 1.1,
        itemStyle: { color: theme.followed },
        data: rows.map((row) => rowDatum(row, row.points)),
        z: 3,
      },
    ],
  })
}

/** In pixels, at normal size. */
export function reachGainsHeight({ rows }: ReachGains): number {
  return rows.length * 34 + 34
}
