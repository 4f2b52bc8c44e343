import type { Words } from '../i18n/vi.ts'
import type { ChartOption } from './base.ts'
import type { Canvas } from './canvas.ts'
import { cutText } from './cutText.ts'
import { paintedRows } from './paintedRows.ts'
import { shareStep, shareSteps } from './shareStep.ts'
import type { ChartTheme } from './theme.ts'

export interface RankHeatRow {
  place: string
  name: string
  rank: number
  /** Share of the draws, 0–1, that gave the place rank 1, 2, … */
  shares: readonly number[]
}

export interface RankHeat {
  /** In the order of their ranks. */
  rows: readonly RankHeatRow[]
  /** The place that is followed. */
  followed: string
}

const rowHeight = 13
const headHeight = 40

export function rankHeatHeight({ rows }: RankHeat): number {
  return headHeight + rows.length * rowHeight + 4
}

/** Places × ranks, tinted by how often a place takes a rank, for paper and files; on screen `RankHeat` draws it. */
export function rankHeat({ rows, followed }: RankHeat, words: Words, theme: ChartTheme): ChartOption {
  const ranks = rows[0]?.shares.length ?? 0
  const font = (size: number, weight = 400) => `${weight} ${size}px ${theme.font}`
  const text = (x: number, y: number, content: string, style: object) => ({
    type: 'text',
    style: { x, y, text: content, verticalAlign: 'middle', fill: theme.ink, font: font(10), ...style },
  })
  const layout = (canvas: Canvas) => {
    const left = Math.min(150, canvas.getWidth() * 0.3)
    return { left, cell: (canvas.getWidth() - left - 4) / Math.max(1, ranks) }
  }

  const drawHead = (canvas: Canvas) => {
    const { left, cell } = layout(canvas)
    const legend = shareSteps.flatMap((from, i) => {
      const x = 4 + i * Math.min(90, (canvas.getWidth() - 8) / 5)
      const label = words.sensitivity.heatScale(from, shareSteps[i + 1] ?? null)
      return [
        { type: 'rect', shape: { x, y: 3, width: 11, height: 11 }, style: { fill: theme.sequence[i] } },
        text(x + 15, 9, label, { fill: theme.quiet }),
      ]
    })
    const heads = Array.from({ length: ranks }, (_, i) => i + 1)
      .filter((rank) => rank === 1 || rank % 10 === 0)
      .map((rank) =>
        text(left + (rank - 0.5) * cell, headHeight - 8, String(rank), {
          align: 'center',
          fill: theme.quiet,
        }),
      )
    return { type: 'group', children: [...legend, ...heads] }
  }
  const drawRow = (i: number, canvas: Canvas) => {
    const row = rows[i]
    if (!row) return null
    const { left, cell } = layout(canvas)
    const y = headHeight + i * rowHeight
    const own = row.place === followed
    const cells = row.shares.flatMap((share, n) => {
      const step = shareStep(share)
      if (step === null) return []
      const shape = { x: left + n * cell, y: y + 0.5, width: cell, height: rowHeight - 1 }
      return [{ type: 'rect', shape, style: { fill: theme.sequence[step] } }]
    })
    const mark = {
      type: 'rect',
      shape: { x: left + (row.rank - 1) * cell, y: y + 0.5, width: cell, height: rowHeight - 1 },
      style: { fill: 'none', stroke: own ? theme.followed : theme.ink, lineWidth: 1 },
    }
    const style = { fill: own ? theme.followed : theme.ink, font: font(10, own ? 700 : 400) }
    const name = text(4, y + rowHeight / 2, cutText(row.name, left - 8, 10), style)
    return { type: 'group', children: [name, ...cells, mark] }
  }

  return paintedRows(theme, { rows: rows.length, drawHead, drawRow })
}
