import type { Canvas, Drawing } from './canvas.ts'

interface RowSpan {
  code: string
  from: number
  to: number
  color: string
  /** Of the line, in pixels. */
  width: number
}

/** A line along each row, from one figure to another. */
export function rowLines(id: string, spans: readonly RowSpan[]) {
  return {
    id,
    type: 'custom',
    silent: true,
    encode: { x: [0, 1], y: 2 },
    data: spans.map(({ from, to, code }) => [from, to, code]),
    renderItem: ({ dataIndex }: Drawing, canvas: Canvas) => {
      const span = spans[dataIndex]
      if (!span) return null
      const [x1 = 0, y = 0] = canvas.coord([span.from, span.code])
      const [x2 = 0] = canvas.coord([span.to, span.code])
      return {
        type: 'line',
        shape: { x1, x2, y1: y, y2: y },
        style: { fill: 'none', stroke: span.color, lineWidth: span.width },
      }
    },
    z: 2,
  }
}
