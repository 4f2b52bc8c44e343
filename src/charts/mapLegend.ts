import type { ChartTheme } from './theme.ts'
import { classOf } from './tileClasses.ts'
import type { Grid } from './tileShape.ts'

interface MapLegend {
  limits: readonly number[]
  format: (value: number) => string
  unknown: string
}

/** Classes from much to little with their limits, and how the unknown look; in the empty west of the map. */
export function mapLegend(
  { limits, format, unknown }: MapLegend,
  at: { column: number; row: number },
  grid: Grid,
  theme: ChartTheme,
) {
  const size = Math.min(theme.size.note, Math.max(8, grid.width * 0.26))
  const line = size * 1.5
  const x = grid.left + at.column * grid.width + 1
  const top = grid.top + at.row * grid.height
  const descending = [...limits].reverse()
  const entries = [
    ...(descending.length > 0
      ? descending.map((limit) => ({
          text: `> ${format(limit)}`,
          fill: theme.sequence[classOf(limits, limit + 1e-9)],
        }))
      : []),
    ...(limits[0] === undefined ? [] : [{ text: `≤ ${format(limits[0])}`, fill: theme.sequence[0] }]),
    { text: unknown, fill: null },
  ]
  return {
    type: 'group',
    silent: true,
    children: entries.flatMap(({ text, fill }, i) => [
      {
        type: 'rect',
        shape: { x, y: top + i * line, width: size * 1.5, height: size },
        style: { fill: fill ?? theme.paper, stroke: fill ?? theme.others, lineWidth: 1 },
      },
      {
        type: 'text',
        style: {
          text,
          x: x + size * 2,
          y: top + i * line + size / 2,
          verticalAlign: 'middle',
          fill: theme.quiet,
          font: `400 ${size}px ${theme.font}`,
        },
      },
    ]),
  }
}
