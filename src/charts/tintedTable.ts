import type { ChartOption } from './base.ts'
import type { Canvas } from './canvas.ts'
import { cutText } from './cutText.ts'
import type { HeatStep } from './heatScale.ts'
import { paintedRows } from './paintedRows.ts'
import type { ChartTheme } from './theme.ts'

/** unsure = short of the target, perhaps by chance; better = beyond the limits on the good side. */
export type TintStep = HeatStep | 'unsure' | 'better'

export interface TintKey {
  step: TintStep
  label: string
}

export interface TintedCell {
  text: string
  step: TintStep
}

export interface TintedColumn {
  key: string
  head: string
  /** A second, quieter line. */
  below: string
  /** Columns of one subject stand together under its name. */
  subject?: string
  /** Not finished: a star on paper. */
  open?: boolean
}

export interface TintedRow {
  key: string
  name: string
  /** A sum of the rows below it. */
  isSum: boolean
  /** One per column. */
  cells: readonly TintedCell[]
}

/** A table of tinted figures: real cells on screen, a picture on paper and in files. */
export interface TintedTable {
  keys: readonly TintKey[]
  columns: readonly TintedColumn[]
  rows: readonly TintedRow[]
  /** The row that is followed. */
  followed: string | null
}

const rowHeight = 20
const lineHeight = 12
const headSize = 9.5
const leastWidth = 860
const keyRoom = 10

export function tintedTableHeight(table: TintedTable): number {
  return headHeight(table) + table.rows.length * rowHeight + 4
}

/** Rows of tinted figures under their heads, the meaning of the colours above. */
export function tintedTable(data: TintedTable, theme: ChartTheme): ChartOption {
  const { columns, rows } = data
  const top = headHeight(data)
  const layout = (canvas: Canvas) => layoutOf(data, canvas.getWidth())
  const text = textIn(theme)
  const drawHead = (canvas: Canvas) => {
    const { nameWidth, cell } = layout(canvas)
    const heads = columns.flatMap(({ head, below, subject, open }, i) => {
      const lines = [...wrapped(head, cell), ...(below ? [below] : [])].join('\n')
      const named = subject !== undefined && subject !== columns[i - 1]?.subject
      return [
        text(nameWidth + (i + 0.5) * cell, top - 4, open ? `${lines}*` : lines, {
          align: 'center',
          verticalAlign: 'bottom',
          fill: theme.quiet,
          size: headSize,
          lineHeight,
        }),
        ...(named ? [text(nameWidth + i * cell + 2, legendHeight(data) + 6, subject, { size: 10 })] : []),
      ]
    })
    return { type: 'group', children: [...legend(data, canvas.getWidth(), theme), ...heads] }
  }
  const drawRow = (i: number, canvas: Canvas) => {
    const row = rows[i]
    if (!row) return null
    const { nameWidth, cell } = layout(canvas)
    const y = top + i * rowHeight
    const isFollowed = row.key === data.followed
    const cells = row.cells.flatMap((one, n) => {
      const x = nameWidth + n * cell
      return [
        backOf(one.step, { x: x + 0.5, y: y + 0.5, width: cell - 1, height: rowHeight - 1 }, theme),
        text(x + cell / 2, y + rowHeight / 2, one.text, {
          align: 'center',
          fill: inkOf(one.step, theme),
          size: 10.5,
          weight: row.isSum ? 700 : 400,
        }),
      ]
    })
    const isBold = isFollowed || row.isSum
    return {
      type: 'group',
      children: [
        text(4, y + rowHeight / 2, cutText(row.name, nameWidth - 12, 11), {
          fill: isFollowed ? theme.followed : theme.ink,
          weight: isBold ? 700 : 400,
        }),
        ...cells,
      ],
    }
  }
  return paintedRows(theme, { rows: rows.length, drawHead, drawRow })
}

/** Names take less where there are subjects, and with them many columns. */
function layoutOf({ columns }: TintedTable, width: number): { nameWidth: number; cell: number } {
  const nameWidth = hasSubjects(columns) ? Math.min(200, width * 0.22) : Math.min(260, width * 0.34)
  return { nameWidth, cell: (width - nameWidth) / Math.max(1, columns.length) }
}

const hasSubjects = (columns: TintedTable['columns']) => columns.some(({ subject }) => subject !== undefined)

/** Long heads break into lines of a narrow column; the least width in which a table is drawn bounds them. */
function headHeight(table: TintedTable): number {
  const { columns } = table
  const { cell } = layoutOf(table, leastWidth)
  const lines = columns.map(({ head, below }) => wrapped(head, cell).length + (below ? 1 : 0))
  return legendHeight(table) + (hasSubjects(columns) ? 16 : 0) + Math.max(2, ...lines) * lineHeight + 8
}

/** Words of a head, as many on each line as there is room for. */
function wrapped(head: string, width: number): string[] {
  const room = Math.floor((width - 2) / (headSize * 0.56))
  const lines: string[] = []
  for (const word of head.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && `${line} ${word}`.length <= room) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

function legendHeight({ keys }: TintedTable): number {
  return keys.reduce((all, { label }) => all + keyWidth(label), 0) > 680 ? 38 : 20
}

const keyWidth = (label: string): number => 16 + label.length * 5.4 + (label === '' ? 0 : keyRoom)

function legend({ keys }: TintedTable, width: number, theme: ChartTheme) {
  const text = textIn(theme)
  let [x, y] = [4, 3]
  return keys.flatMap(({ step, label }) => {
    if (x + keyWidth(label) > width && x > 4) [x, y] = [4, y + 18]
    const at = x
    x += keyWidth(label)
    return [
      backOf(step, { x: at, y, width: 12, height: 12 }, theme, theme.hairline),
      text(at + 16, y + 6, label, { fill: theme.quiet, size: 10 }),
    ]
  })
}

function textIn(theme: ChartTheme) {
  return (
    x: number,
    y: number,
    content: string,
    { size = 11, weight = 400, ...style }: Record<string, unknown> & { size?: number; weight?: number },
  ) => ({
    type: 'text',
    style: {
      x,
      y,
      text: content,
      verticalAlign: 'middle',
      fill: theme.ink,
      font: `${weight} ${size}px ${theme.font}`,
      ...style,
    },
  })
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

function backOf(step: TintStep, shape: Box, theme: ChartTheme, stroke?: string) {
  if (step === 'unsure') {
    const y = shape.y + shape.height - 1.5
    return {
      type: 'line',
      shape: { x1: shape.x + 1, y1: y, x2: shape.x + shape.width - 1, y2: y },
      style: { fill: 'none', stroke: theme.quiet, lineWidth: 1.5, lineDash: [2, 2] },
    }
  }
  const fill = typeof step === 'number' ? theme.sequence[step] : 'none'
  const line = step === 'better' ? theme.quiet : stroke
  return {
    type: 'rect',
    shape,
    style: { fill: fill ?? 'none', ...(line && { stroke: line, lineWidth: 1 }) },
  }
}

function inkOf(step: TintStep, theme: ChartTheme): string {
  if (step === 'low' || step === 'none') return theme.others
  return typeof step === 'number' ? theme.onSequence[step] : theme.ink
}
