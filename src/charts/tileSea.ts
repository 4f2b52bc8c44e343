import { textWidth } from './textWidth.ts'
import type { ChartTheme } from './theme.ts'
import type { Grid } from './tileShape.ts'

interface SeaMark {
  column: number
  row: number
  lines: readonly string[]
  /** A cluster of islands above the name. */
  islands: boolean
}

/** Islets of a cluster around its middle, in tiles. */
const islets = [
  [-0.42, -0.2],
  [-0.2, 0.12],
  [0.02, -0.26],
  [0.16, 0.04],
  [0.4, -0.14],
  [0.34, 0.22],
  [-0.06, 0.3],
] as const

/** An archipelago with its name and the place that it belongs to, or the name of the sea. */
export function seaMark(mark: SeaMark | undefined, grid: Grid, theme: ChartTheme) {
  if (!mark) return null
  const room = 2.4 * grid.width
  const longest = Math.max(...mark.lines.map((line) => textWidth(line, 1)))
  const size = Math.max(8, Math.min(theme.size.note, Math.floor((room / longest) * 2) / 2))
  const x = grid.left + mark.column * grid.width
  const y = grid.top + mark.row * grid.height
  const below = mark.islands ? grid.height * 0.55 : 0
  return {
    type: 'group',
    silent: true,
    children: [
      ...(mark.islands ? islets : []).map(([dx, dy]) => ({
        type: 'circle',
        shape: { cx: x + dx * grid.width, cy: y + dy * grid.height, r: Math.max(1.6, grid.height * 0.07) },
        style: { fill: theme.quiet },
      })),
      ...mark.lines.map((text, i) => ({
        type: 'text',
        style: {
          text,
          x,
          y: y + below + i * size * 1.25,
          align: 'center',
          verticalAlign: 'top',
          fill: theme.quiet,
          font: `${mark.islands ? 'normal' : 'italic'} 400 ${size}px ${theme.font}`,
        },
      })),
    ],
  }
}
