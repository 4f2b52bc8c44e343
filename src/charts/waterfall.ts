import { nineDecimals } from '../domain/nineDecimals.ts'
import type { Words } from '../i18n/vi.ts'
import { axisLabel, base, type ChartOption, categoryAxis, plain, valueAxis } from './base.ts'
import type { Canvas } from './canvas.ts'
import { endAxis } from './endAxis.ts'
import { shortened } from './shortened.ts'
import type { ChartTheme } from './theme.ts'

export interface WaterfallRow {
  code: string
  name: string
  /** level: where the total stands; step: on the way between; aside: set beside to compare, not in the sum. */
  kind: 'level' | 'step' | 'aside'
  from: number
  to: number
  /** May be nothing but rounding or usual fluctuation. */
  faint: boolean
  /** Further lines of the tooltip. */
  notes: readonly string[]
}

export interface Waterfall {
  /** Of ranks the smaller is the better, and stands to the right. */
  measure: 'points' | 'rank'
  decimals: number
  rows: readonly WaterfallRow[]
}

/** The way from one total to the next, a row for each step; what it was worth stands at the right. */
export function waterfall(data: Waterfall, words: Words, theme: ChartTheme): ChartOption {
  const { rows, measure } = data
  const size = theme.size.table
  const codes = rows.map(({ code }) => code)
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const ends = rows.flatMap(({ from, to }) => [from, to])
  const span = Math.max(...ends) - Math.min(...ends) || 1
  const color = (row: WaterfallRow) => toneOf(row, measure, theme)

  return {
    ...base(theme),
    grid: { ...base(theme).grid, top: 4, left: 0, right: 4, bottom: 2 },
    tooltip: {
      ...base(theme).tooltip,
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const row = rows[dataIndex]
        return row ? [row.name, written(row, data, words), ...row.notes].map(plain).join('\n') : ''
      },
    },
    xAxis: {
      ...valueAxis(theme, (value) => words.format.number(value, Number.isInteger(value) ? 0 : 1)),
      min: Math.min(...ends) - span * 0.06,
      max: Math.max(...ends) + span * 0.06,
      inverse: measure === 'rank',
      axisLabel: { show: false },
      splitLine: { show: false },
    },
    yAxis: [
      {
        ...categoryAxis(theme, codes),
        inverse: true,
        axisLine: { show: false },
        axisLabel: {
          ...axisLabel(theme),
          color: theme.ink,
          interval: 0,
          width: size * 14.5,
          overflow: 'break',
          lineHeight: size * 1.2,
          formatter: (code: string) => {
            const row = byCode.get(code)
            const name = shortened(plain(row?.name ?? code), 38)
            return row?.kind === 'level'
              ? `{level|${name}}`
              : row?.kind === 'aside'
                ? `{aside|${name}}`
                : name
          },
          rich: {
            level: { fontWeight: 700, fontSize: size, fontFamily: theme.font, color: theme.ink },
            aside: { fontSize: size, fontFamily: theme.font, color: theme.quiet },
          },
        },
      },
      endAxis(theme, codes, {
        written: (code: string) => {
          const row = byCode.get(code)
          return row ? `{${styleOf(row, measure)}|${written(row, data, words)}}` : ''
        },
        rich: {
          good: { color: theme.better, fontWeight: 500, fontSize: size, fontFamily: theme.font },
          bad: { color: theme.worse, fontWeight: 500, fontSize: size, fontFamily: theme.font },
          faint: { color: theme.quiet, fontSize: size, fontFamily: theme.font },
          level: { color: theme.ink, fontWeight: 700, fontSize: size, fontFamily: theme.font },
        },
      }),
    ],
    series: [
      {
        id: 'way',
        type: 'custom',
        encode: { x: [0, 1], y: 2 },
        data: rows.map((row) => ({ value: [row.from, row.to, row.code], name: row.name, code: row.code })),
        renderItem: ({ dataIndex }: { dataIndex: number }, canvas: Canvas) => {
          const row = rows[dataIndex]
          return row ? drawn(row, rows[dataIndex + 1], { canvas, size, fill: color(row), theme }) : null
        },
      },
    ],
  }
}

interface Drawn {
  canvas: Canvas
  size: number
  fill: string
  theme: ChartTheme
}

function drawn(row: WaterfallRow, next: WaterfallRow | undefined, { canvas, size, fill, theme }: Drawn) {
  const [x1 = 0, y = 0] = canvas.coord([row.from, row.code])
  const [x2 = 0] = canvas.coord([row.to, row.code])
  const half = size * (row.kind === 'aside' ? 0.3 : 0.55)
  const joined = next !== undefined && row.kind !== 'aside' && next.kind !== 'aside'
  const [, below = y] = joined ? canvas.coord([next.from, next.code]) : []
  const bar =
    row.kind === 'level'
      ? { x: x2 - 2, y: y - half * 1.3, width: 4, height: half * 2.6 }
      : { x: Math.min(x1, x2), y: y - half, width: Math.max(Math.abs(x2 - x1), 2), height: half * 2 }
  return {
    type: 'group',
    children: [
      ...(joined
        ? [
            {
              type: 'line',
              shape: { x1: x2, y1: y, x2, y2: below },
              style: { stroke: theme.others, fill: 'none', lineWidth: 1 },
            },
          ]
        : []),
      { type: 'rect', shape: bar, style: { fill } },
    ],
  }
}

function isGood({ from, to }: WaterfallRow, measure: Waterfall['measure']): boolean {
  return measure === 'rank' ? to < from : to > from
}

function toneOf(row: WaterfallRow, measure: Waterfall['measure'], theme: ChartTheme): string {
  if (row.kind === 'level') return theme.followed
  if (row.kind === 'aside' || row.faint || row.from === row.to) return theme.others
  return isGood(row, measure) ? theme.better : theme.worse
}

function styleOf(row: WaterfallRow, measure: Waterfall['measure']): string {
  if (row.kind === 'level') return 'level'
  if (row.kind === 'aside' || row.faint || row.from === row.to) return 'faint'
  return isGood(row, measure) ? 'good' : 'bad'
}

function written({ kind, from, to }: WaterfallRow, { measure, decimals }: Waterfall, words: Words): string {
  const { format } = words
  if (kind === 'level') return format.number(to, measure === 'rank' ? 0 : decimals)
  const change = nineDecimals(to - from)
  return measure === 'points' ? format.signed(change, decimals) : words.change.moved(change)
}
