import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import { rowDatum } from './rowMark.ts'
import { rowPicture } from './rowPicture.ts'
import type { RowLine } from './rowText.ts'
import type { ChartTheme } from './theme.ts'
import { tickDecimals } from './tickDecimals.ts'

export interface HeadroomBar {
  code: string
  name: string
  /** What can be gained; 0 = reached, null = unknown. The picture's one measure. */
  gain: number | null
  /** What is left to the maximum; null = unknown. */
  toMaximum: number | null
  /** How often it was gained, of how many; null = unknown or nothing to gain. */
  made: { made: number; n: number } | null
  exhausted: 'maximum' | 'best' | null
  slips: boolean
}

export interface HeadroomBars {
  /** In the order in which they are drawn, from the top. */
  rows: readonly HeadroomBar[]
  decimals: number
}

/** How much every component can still gain, and how often so much was gained before. */
export function headroomBars({ rows, decimals }: HeadroomBars, words: Words, theme: ChartTheme): ChartOption {
  const said = words.headroom
  const number = (value: number | null) => words.format.number(value, decimals)
  const axisDecimals = tickDecimals([0, ...rows.map(({ gain }) => gain)])

  return rowPicture(theme, {
    rows,
    name: ({ name }) => ({ text: name }),
    room: { width: 12.5 },
    end: (row) => endOf(row, words, decimals),
    ...(rows.some(({ made }) => made !== null) && { endHead: said.endHead }),
    tip: (row) => [
      row.name,
      `${said.gain}: ${number(row.gain)}`,
      `${said.toMaximum}: ${number(row.toMaximum)}`,
      ...(row.made ? [said.madeWhy(row.made.made, row.made.n)] : []),
      ...marksOf(row, words),
    ],
    tick: (value) => words.format.number(value, axisDecimals),
    axis: { min: 0 },
    series: [
      {
        id: 'gained',
        type: 'bar',
        barWidth: theme.size.table * 0.9,
        barMinHeight: 2,
        itemStyle: { color: theme.better },
        data: rows.map((row) => rowDatum(row, row.gain === 0 ? null : row.gain)),
        z: 3,
      },
    ],
  })
}

/** In pixels, at normal size. */
export function headroomBarsHeight({ rows }: HeadroomBars): number {
  return rows.length * 34 + 62
}

function endOf(row: HeadroomBar, words: Words, decimals: number): RowLine[] {
  const said = words.headroom
  if (row.gain === null) return [[['quiet', said.unknown]]]
  const slips: RowLine[] = row.slips ? [[['worse', said.mark.slips]]] : []
  if (row.exhausted !== null) return [[['quiet', said.done]], ...slips]
  if (row.gain <= 0) return [[['quiet', said.reached]], ...slips]
  const made: RowLine = row.made ? [['quiet', ` ${said.made(row.made.made, row.made.n)}`]] : []
  return [[['strong', words.format.signed(row.gain, decimals)], ...made], ...slips]
}

function marksOf({ exhausted, slips }: HeadroomBar, words: Words): string[] {
  const said = words.headroom.mark
  return [...(exhausted ? [said[exhausted]] : []), ...(slips ? [said.slips] : [])]
}
