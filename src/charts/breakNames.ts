import type { BumpBreak } from './BumpData.ts'
import { boxesOf, type Canvas, type Drawing, overlap } from './canvas.ts'
import { textWidth } from './textWidth.ts'
import type { ChartTheme } from './theme.ts'

/** Names above the lines of breaks, on two levels, the earlier first; one without room stands in the list below alone. */
export function breakNames(breaks: readonly BumpBreak[], theme: ChartTheme) {
  const named = breaks.filter(({ name }) => name !== '')
  const size = theme.size.note
  return {
    id: 'break names',
    type: 'custom',
    silent: true,
    clip: false,
    z: 8,
    data: named.map(({ year }) => [year - 0.5, 0]),
    renderItem: (drawing: Drawing, canvas: Canvas) => {
      const name = named[drawing.dataIndex]?.name
      if (name === undefined) return null
      const [at = 0, top = 0] = canvas.coord([canvas.value(0), canvas.value(1)])
      const width = textWidth(name, size)
      const x = Math.max(0, Math.min(at - width / 2, canvas.getWidth() - width))
      const placed = boxesOf(drawing, 'placed')
      for (const level of [0, 1]) {
        const box = { x, y: top - (level + 1) * size - 2, width: width + size / 2, height: size }
        if (placed.some((other) => overlap(box, other))) continue
        placed.push(box)
        return {
          type: 'text',
          style: {
            text: name,
            x,
            y: box.y + size / 2,
            verticalAlign: 'middle',
            fill: theme.quiet,
            font: `400 ${size}px ${theme.font}`,
          },
        }
      }
      return null
    },
  }
}
