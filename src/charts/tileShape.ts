import type { Canvas } from './canvas.ts'
import type { PlaceFigure } from './placeFigure.ts'
import type { ChartTheme } from './theme.ts'
import type { TileLayout } from './tileLayout.ts'

/** Where the grid lies on the picture: equal tiles, as large as fit. */
export interface Grid {
  left: number
  top: number
  width: number
  height: number
}

const widest = 1.8
const edge = 3

export function gridOf(canvas: Pick<Canvas, 'getWidth' | 'getHeight'>, layout: TileLayout): Grid {
  const height = (canvas.getHeight() - 2 * edge) / layout.rows
  const width = Math.min((canvas.getWidth() - 2 * edge) / layout.columns, height * widest)
  const left = (canvas.getWidth() - width * layout.columns) / 2
  return { left, top: edge, width, height }
}

export interface TileDrawn {
  short: string
  column: number
  row: number
  figure: PlaceFigure | null
  level: 0 | 1 | 2 | 3 | 4 | null
  /** The number on the tile; null = nothing known. */
  written: string | null
  followed: boolean
  chosen: boolean
}

export function tileShape(
  tile: TileDrawn | undefined,
  { grid, ems }: { grid: Grid; ems: number },
  theme: ChartTheme,
) {
  if (!tile) return null
  const box = {
    x: grid.left + tile.column * grid.width + 1,
    y: grid.top + tile.row * grid.height + 1,
    width: grid.width - 2,
    height: grid.height - 2,
  }
  const { level } = tile
  const fill = level === null ? theme.paper : theme.sequence[level]
  const ink = level === null ? theme.quiet : theme.onSequence[level]
  const lines = tile.written === null ? [tile.short] : [tile.short, tile.written]
  const size = fitting(ems, grid, theme)
  const frame = tile.followed
    ? theme.followed
    : tile.chosen
      ? theme.ink
      : level === null
        ? theme.others
        : fill
  return {
    type: 'group',
    children: [
      {
        type: 'rect',
        shape: box,
        style: { fill, stroke: frame, lineWidth: tile.followed || tile.chosen ? 2.5 : 1 },
        emphasis: { style: { stroke: theme.ink, lineWidth: 2 } },
      },
      ...(level === null && tile.written === null ? hatch(box, theme) : []),
      ...lines.map((text, i) => ({
        type: 'text',
        silent: true,
        style: {
          text,
          x: box.x + box.width / 2,
          y: box.y + box.height / 2 + (i - (lines.length - 1) / 2) * size * 1.12,
          align: 'center',
          verticalAlign: 'middle',
          fill: ink,
          font: `${tile.followed || i === 1 ? 700 : 400} ${size}px ${theme.font}`,
          ...(level === null ? { stroke: theme.paper, lineWidth: 3 } : {}),
        },
      })),
    ],
  }
}

/** The same on every tile, so that no province speaks louder than another. */
function fitting(ems: number, grid: Grid, theme: ChartTheme): number {
  const byHeight = (grid.height - 4) / (2 * 1.12)
  const byWidth = (grid.width - 5) / ems
  return Math.max(7, Math.floor(Math.min(byHeight, byWidth, theme.size.table) * 2) / 2)
}

function hatch(box: { x: number; y: number; width: number; height: number }, theme: ChartTheme) {
  const { x, y, width, height } = box
  const count = Math.floor((width + height) / 8)
  return Array.from({ length: count }, (_, i) => {
    const at = (i + 1) * 8
    return {
      type: 'line',
      silent: true,
      shape: {
        x1: x + Math.min(at, width),
        y1: y + Math.max(0, at - width),
        x2: x + Math.max(0, at - height),
        y2: y + Math.min(at, height),
      },
      style: { fill: 'none', stroke: theme.others, lineWidth: 0.75, opacity: 0.4 },
    }
  })
}
