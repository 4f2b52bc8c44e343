import type { Words } from '../i18n/vi.ts'
import type { Canvas } from './canvas.ts'
import { textWidth } from './textWidth.ts'
import type { ChartTheme } from './theme.ts'

/** Where the rows, years and legend of a grid of years stand on a canvas, in pixels. */
export interface YearGrid {
  left: number
  top: number
  column: number
  row: number
  /** Names stand above their row, where there is no room beside it. */
  above: boolean
  legendTop: number
}

const right = 4

export interface YearGridParts {
  rows: number
  years: number
  names: readonly string[]
  legend: readonly string[]
  theme: ChartTheme
}

/** Names beside the rows on a wide canvas, above them on a narrow one; below as much room as the legend takes. */
export function yearGrid({ rows, years, names, legend, theme }: YearGridParts) {
  const widest = Math.max(0, ...names.map((name) => textWidth(name, theme.size.table, 500) + 14))
  const widths = legendWidths(legend, theme)
  return (canvas: Canvas): YearGrid => {
    const width = canvas.getWidth()
    const above = width < 560
    const left = above ? 0 : Math.min(widest, width * 0.32)
    const top = theme.size.note * 1.8
    const lines = legendPlaces(widths, { left, width }).at(-1)?.line ?? 0
    const below = theme.size.note * (2.4 + lines * 1.5)
    const height = Math.max(0, canvas.getHeight() - top - below)
    return {
      left,
      top,
      column: (width - left - right) / Math.max(1, years),
      row: height / Math.max(1, rows),
      above,
      legendTop: top + height,
    }
  }
}

function legendWidths(texts: readonly string[], { size }: ChartTheme): number[] {
  return texts.map((text) => swatch.width + 5 + textWidth(text, size.note) + 12)
}

const swatch = { width: 18, height: 10 }

/** Where each item of a legend begins, and on which line. */
function legendPlaces(
  widths: readonly number[],
  { left, width }: { left: number; width: number },
): { x: number; line: number }[] {
  let x = left
  let line = 0
  return widths.map((taken) => {
    if (x > left && x + taken > width) {
      x = left
      line += 1
    }
    const place = { x, line }
    x += taken
    return place
  })
}

/** The part of a row that cells fill. */
export function cellBox(grid: YearGrid, row: number, column: number, columns = 1) {
  const gap = grid.row > 14 ? 2 : 1
  const name = grid.above ? grid.row * 0.5 : 0
  return {
    x: grid.left + column * grid.column + gap / 2,
    y: grid.top + row * grid.row + name + gap / 2,
    width: Math.max(1, grid.column * columns - gap),
    height: Math.max(1, grid.row - name - gap),
  }
}

/** The name of a row, cut to the room beside its cells; the tooltip of every cell says it in full. */
export function rowName(
  grid: YearGrid,
  { row, name, depth, strong }: { row: number; name: string; depth: number; strong: boolean },
  { canvas, theme }: { canvas: Canvas; theme: ChartTheme },
) {
  const indent = depth * 10
  const size = theme.size.table
  const y = grid.top + row * grid.row
  return {
    type: 'text',
    style: {
      text: name,
      x: indent,
      y: y + (grid.above ? grid.row * 0.31 : grid.row / 2),
      verticalAlign: 'middle',
      width: (grid.above ? canvas.getWidth() : grid.left - 8) - indent,
      overflow: 'truncate',
      ellipsis: '…',
      fill: strong ? theme.ink : theme.quiet,
      font: `${strong ? 500 : 400} ${size}px ${theme.font}`,
    },
  }
}

/** Years above their columns, as many as can be read, the last one always. */
export function yearNames(grid: YearGrid, years: readonly number[], theme: ChartTheme) {
  const size = theme.size.note
  const half = textWidth('2024', size) / 2
  const every = Math.ceil((2 * half + 6) / grid.column)
  const last = years.length - 1
  const end = grid.left + years.length * grid.column
  return {
    type: 'group',
    children: years.flatMap((year, i) => {
      const x = Math.min(grid.left + (i + 0.5) * grid.column, end - half)
      if ((last - i) % every !== 0 || x < half || (i < last && x + half + 4 > end - 2 * half && every > 1))
        return []
      return [
        {
          type: 'text',
          style: {
            text: String(year),
            x,
            y: size * 0.75,
            align: 'center',
            verticalAlign: 'middle',
            fill: theme.quiet,
            font: `400 ${size}px ${theme.font}`,
          },
        },
      ]
    }),
  }
}

/** A line between two years: whole where nothing behind compares with what was before, dashed where doubted. */
export function breakMark(
  grid: YearGrid,
  { row, column, refused }: { row: number; column: number; refused: boolean },
  theme: ChartTheme,
) {
  const box = cellBox(grid, row, column)
  const x = grid.left + column * grid.column
  return {
    type: 'line',
    z2: 5,
    shape: { x1: x, x2: x, y1: box.y - 1, y2: box.y + box.height + 1 },
    style: { fill: 'none', stroke: theme.ink, ...breakStroke(refused) },
  }
}

/** A small sign with its word, for a legend that wraps. */
export interface LegendItem {
  text: string
  mark(box: { x: number; y: number; width: number; height: number }): object
}

/** The sign of a break in a legend. */
export function breakSign(refused: boolean, words: Words, theme: ChartTheme): LegendItem {
  const { legend } = words.data.coverage
  return {
    text: refused ? legend.refused : legend.suspected,
    mark: ({ x, y }) => ({
      type: 'line',
      shape: { x1: x + 9, x2: x + 9, y1: y - 1, y2: y + 11 },
      style: { fill: 'none', stroke: theme.ink, ...breakStroke(refused) },
    }),
  }
}

function breakStroke(refused: boolean) {
  return refused ? { lineWidth: 2 } : { lineWidth: 1.5, lineDash: [3, 2] }
}

export function gridLegend(
  grid: YearGrid,
  items: readonly LegendItem[],
  { canvas, theme }: { canvas: Canvas; theme: ChartTheme },
) {
  const size = theme.size.note
  const widths = legendWidths(
    items.map(({ text }) => text),
    theme,
  )
  const places = legendPlaces(widths, { left: grid.left, width: canvas.getWidth() })
  return {
    type: 'group',
    children: items.flatMap(({ text, mark }, i) => {
      const { x, line } = places[i] ?? { x: grid.left, line: 0 }
      const y = grid.legendTop + size * (0.9 + line * 1.5)
      return [
        mark({ ...swatch, x, y }),
        {
          type: 'text',
          style: {
            text,
            x: x + swatch.width + 5,
            y: y + swatch.height / 2,
            verticalAlign: 'middle',
            fill: theme.quiet,
            font: `400 ${size}px ${theme.font}`,
          },
        },
      ]
    }),
  }
}
