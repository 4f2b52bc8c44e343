import type { Words } from '../i18n/vi.ts'
import { axisCode } from './axisCode.ts'
import { base, type ChartOption, plain, valueAxis } from './base.ts'
import type { Canvas, Drawing } from './canvas.ts'
import { endAxis } from './endAxis.ts'
import { nameAxis } from './nameAxis.ts'
import type { ChartTheme } from './theme.ts'

export interface HeadroomBar {
  code: string
  name: string
  /** What can be gained; 0 = reached, null = unknown. */
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

/** How much every component can still gain, how far the maximum lies, and how often so much was gained before. */
export function headroomBars({ rows, decimals }: HeadroomBars, words: Words, theme: ChartTheme): ChartOption {
  const said = words.headroom
  const codes = rows.map(({ code }) => code)
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const known = rows.filter(({ toMaximum }) => toMaximum !== null)
  const size = theme.size.table
  const number = (value: number | null) => words.format.number(value, decimals)
  const rich = (color: string, fontWeight = 400) => ({
    color,
    fontWeight,
    fontSize: size,
    lineHeight: size * 1.2,
    fontFamily: theme.font,
  })

  return {
    ...base(theme),
    grid: { ...base(theme).grid, top: 4, left: 0, right: 4 },
    tooltip: {
      ...base(theme).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'none' },
      formatter: (shown: unknown) => {
        const row = byCode.get(axisCode(shown) ?? '')
        if (!row) return ''
        return [
          plain(row.name),
          `${said.gain}: ${number(row.gain)}`,
          `${said.toMaximum}: ${number(row.toMaximum)}`,
          ...(row.made ? [said.madeWhy(row.made.made, row.made.n)] : []),
          ...marksOf(row, words),
        ].join('\n')
      },
    },
    xAxis: {
      ...valueAxis(theme, (value) => words.format.number(value, axisDecimals(rows))),
      scale: false,
      min: 0,
      splitNumber: 4,
    },
    yAxis: [
      nameAxis(theme, new Map(rows.map(({ code, name }) => [code, name])), { width: 10.8, longest: 42 }),
      endAxis(theme, codes, {
        written: (code: string) => endOf(byCode.get(code), words, decimals),
        rich: {
          gain: rich(theme.ink, 500),
          quiet: rich(theme.quiet),
          slips: rich(theme.worse, 500),
        },
      }),
    ],
    series: [
      {
        id: 'toMaximum',
        type: 'custom',
        silent: true,
        encode: { x: 0, y: 1 },
        data: known.map(({ code, toMaximum }) => [toMaximum, code]),
        renderItem: ({ dataIndex }: Drawing, canvas: Canvas) => {
          const row = known[dataIndex]
          if (!row) return null
          const [left = 0, y = 0] = canvas.coord([0, row.code])
          const [right = 0] = canvas.coord([row.toMaximum ?? 0, row.code])
          return {
            type: 'line',
            shape: { x1: left, x2: right, y1: y, y2: y },
            style: { fill: 'none', stroke: theme.others, lineWidth: 1.5 },
          }
        },
      },
      {
        id: 'gained',
        type: 'bar',
        barWidth: size * 0.9,
        barMinHeight: 2,
        itemStyle: { color: theme.better },
        data: rows.map(({ code, name, gain }) => ({ value: [gain === 0 ? null : gain, code], name, code })),
        z: 3,
      },
    ],
  }
}

function endOf(row: HeadroomBar | undefined, words: Words, decimals: number): string {
  const said = words.headroom
  if (!row || row.gain === null) return `{quiet|${said.unknown}}`
  const slips = row.slips ? `\n{slips|${said.mark.slips}}` : ''
  if (row.exhausted !== null) return `{quiet|${said.done}}${slips}`
  if (row.gain <= 0) return `{quiet|${said.reached}}${slips}`
  const made = row.made ? ` {quiet|${said.made(row.made.made, row.made.n)}}` : ''
  return `{gain|${words.format.signed(row.gain, decimals)}}${made}${slips}`
}

function marksOf({ exhausted, slips }: HeadroomBar, words: Words): string[] {
  const said = words.headroom.mark
  return [...(exhausted ? [said[exhausted]] : []), ...(slips ? [said.slips] : [])]
}

function axisDecimals(rows: readonly HeadroomBar[]): number {
  const most = Math.max(0, ...rows.map(({ gain, toMaximum }) => Math.max(gain ?? 0, toMaximum ?? 0)))
  return most >= 4 ? 0 : most >= 0.4 ? 1 : 2
}
