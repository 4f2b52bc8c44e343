import type { Canvas } from './canvas.ts'
import { placeShape } from './placeShapes.ts'
import { textWidth } from './textWidth.ts'
import type { ChartTheme } from './theme.ts'

/** In pixels, of the picture on a phone. */
const narrow = 340

/** Which shape is which place, on one or two lines above a picture, and how much room that takes. */
export function placeKey(places: readonly string[], theme: ChartTheme) {
  const size = theme.size.table
  const line = size * 1.6
  const widths = places.map((name, i) => size * 2.6 + textWidth(name, size) * (i === 0 ? 1.1 : 1))
  const lines = widths.reduce((sum, width) => sum + width, 0) > narrow ? 2 : 1
  return {
    height: line * lines + 8,
    series: {
      id: 'key',
      type: 'custom',
      silent: true,
      clip: false,
      coordinateSystem: 'none',
      data: [0],
      renderItem: (_: unknown, canvas: Canvas) => {
        let x = 4
        let row = 0
        const children = places.flatMap((name, i) => {
          const width = widths[i] ?? 0
          if (x > 4 && x + width > canvas.getWidth() && row + 1 < lines) {
            x = 4
            row += 1
          }
          const left = x
          x += width
          const middle = 2 + row * line + line / 2
          const color = i === 0 ? theme.followed : theme.ink
          const box = size * 0.8
          return [
            {
              type: 'path',
              shape: { pathData: placeShape(i), x: left, y: middle - box / 2, width: box, height: box },
              style: { fill: color },
            },
            {
              type: 'text',
              style: {
                text: name,
                x: left + size * 1.3,
                y: middle,
                verticalAlign: 'middle',
                fill: color,
                font: `${i === 0 ? 700 : 400} ${size}px ${theme.font}`,
              },
            },
          ]
        })
        return { type: 'group', children }
      },
    },
  } as const
}
