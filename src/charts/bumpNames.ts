import type { BumpData, BumpLine } from './BumpData.ts'
import type { Box, Canvas, Drawing } from './canvas.ts'
import { boxesOf, overlap } from './canvas.ts'
import { cutText } from './cutText.ts'
import { textWidth } from './textWidth.ts'
import type { ChartTheme } from './theme.ts'

/** Names at the right end, by last known rank; where two would meet, the more important one stands. */
export function bumpNames(data: BumpData, worst: number, theme: ChartTheme) {
  const names = endNames(data)
  return {
    id: 'names',
    type: 'custom',
    silent: true,
    clip: false,
    z: 8,
    data: names.map(({ year, rank }) => [year, rank]),
    renderItem: (drawing: Drawing, canvas: Canvas) => {
      const end = names[drawing.dataIndex]
      if (!end) return null
      const [x = 0, y = 0] = canvas.coord([end.year, Math.min(end.rank, worst)])
      const followed = end.line.place === data.followed
      const size = theme.size.note
      const weight = followed || end.line.place === data.chosen ? 700 : 400
      const text = cutText(`${end.rank} ${end.line.name}`, canvas.getWidth() - x - 8, size, weight)
      const width = textWidth(text, size, weight)
      const box: Box = { x: x + 8, y: y - size * 0.6, width, height: size * 1.2 }
      const placed = boxesOf(drawing, 'placed')
      if (placed.some((other) => overlap(box, other))) return null
      placed.push(box)
      return {
        type: 'text',
        style: {
          text,
          x: box.x,
          y,
          verticalAlign: 'middle',
          fill: followed ? theme.followed : end.line.place === data.chosen ? theme.ink : theme.quiet,
          font: `${weight} ${size}px ${theme.font}`,
        },
      }
    },
  }
}

interface End {
  line: BumpLine
  year: number
  rank: number
}

/**
 * Lines that reach the last year with a rank: followed, chosen, best, worst, then the rest of the peers from the top.
 * The two that are marked have their names wherever they end.
 */
function endNames(data: BumpData): End[] {
  const ends = data.lines.flatMap((line) => {
    const marked = line.place === data.followed || line.place === data.chosen
    const last = line.points.findLast(({ year, rank }) => (marked ? rank !== null : year === data.lastYear))
    return last?.rank == null ? [] : [{ line, year: last.year, rank: last.rank }]
  })
  const rising = ends.sort((a, b) => a.rank - b.rank)
  const first = (place: string | null) => rising.filter(({ line }) => line.place === place)
  const whole = rising.filter(({ year }) => year === data.lastYear)
  const edges = [whole[0], whole.at(-1)].filter((end) => end !== undefined)
  const peers = rising.filter(({ line }) => line.peer)
  return [...new Set([...first(data.followed), ...first(data.chosen), ...edges, ...peers])]
}
