import { nineDecimals } from '../domain/nineDecimals.ts'
import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import type { Canvas } from './canvas.ts'
import { rowPicture } from './rowPicture.ts'
import type { RowTone } from './rowText.ts'
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
  const ends = rows.flatMap(({ from, to }) => [from, to])
  const span = Math.max(...ends) - Math.min(...ends) || 1

  return rowPicture(theme, {
    rows,
    name: ({ name, kind }) => ({ text: name, tone: nameTones[kind] }),
    end: (row) => [[[tone(row, measure), written(row, data, words)]]],
    tip: (row) => [row.name, written(row, data, words), ...row.notes],
    tick: String,
    axis: {
      scale: true,
      min: Math.min(...ends) - span * 0.06,
      max: Math.max(...ends) + span * 0.06,
      inverse: measure === 'rank',
      axisLabel: { show: false },
      splitLine: { show: false },
    },
    series: [
      {
        id: 'way',
        type: 'custom',
        encode: { x: [0, 1], y: 2 },
        data: rows.map((row) => ({ value: [row.from, row.to, row.code], name: row.name, code: row.code })),
        renderItem: ({ dataIndex }: { dataIndex: number }, canvas: Canvas) => {
          const row = rows[dataIndex]
          if (!row) return null
          return drawn(row, rows[dataIndex + 1], { canvas, size, fill: toneOf(row, measure, theme), theme })
        },
      },
    ],
  })
}

/** In pixels, at normal size. */
export function waterfallHeight({ rows }: Waterfall): number {
  return rows.length * 30 + 8
}

const nameTones = { level: 'bold', step: 'ink', aside: 'quiet' } as const

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

function tone(row: WaterfallRow, measure: Waterfall['measure']): RowTone {
  if (row.kind === 'level') return 'bold'
  if (row.kind === 'aside' || row.faint || row.from === row.to) return 'quiet'
  return isGood(row, measure) ? 'better' : 'worse'
}

function written({ kind, from, to }: WaterfallRow, { measure, decimals }: Waterfall, words: Words): string {
  const { format } = words
  if (kind === 'level') return format.number(to, measure === 'rank' ? 0 : decimals)
  const change = nineDecimals(to - from)
  return measure === 'points' ? format.signed(change, decimals) : words.change.moved(change)
}
