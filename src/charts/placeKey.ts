import type { Canvas, Drawing } from './canvas.ts'
import { placeInk } from './placeInk.ts'
import { placeShape } from './placeShapes.ts'
import { textWidth } from './textWidth.ts'
import type { ChartTheme } from './theme.ts'

interface KeyOf {
  places: readonly string[]
  /** The row on top, with what each place has there; null = unknown. */
  row: { code: string; values: readonly (number | null)[] } | undefined
}

/**
 * The places by name above a picture of rows, a line each in its ink and with its shape, led down to its mark in the
 * row on top; and how much room that takes. Lines stand in the order of the marks, so that no leader crosses a name.
 */
export function placeKey({ places, row }: KeyOf, theme: ChartTheme) {
  const size = theme.size.table
  const line = size * 1.45
  const box = size * 0.75
  const weight = (i: number) => (i === 0 ? 700 : 400)
  const widths = places.map((name, i) => size * 1.3 + textWidth(name, size, weight(i)))
  return {
    height: line * places.length + 6,
    series: {
      id: 'key',
      type: 'custom',
      silent: true,
      clip: false,
      data: [0],
      renderItem: ({ coordSys }: Drawing, canvas: Canvas) => {
        const marks = places.map((name, i) => {
          const value = row?.values[i] ?? null
          const [x = 0, y = 0] = value === null || !row ? [] : canvas.coord([value, row.code])
          return { name, i, width: widths[i] ?? 0, x: value === null ? null : x, y }
        })
        const known = marks.filter(({ x }) => x !== null).sort((a, b) => (a.x ?? 0) - (b.x ?? 0))
        const right = canvas.getWidth()
        const rightwards = known.every(({ x, width }) => (x ?? 0) + width <= right)
        const ordered = [...marks.filter(({ x }) => x === null), ...(rightwards ? known : known.reverse())]
        return {
          type: 'group',
          // ECharts leaves a path where it first stood, at its first size.
          $mergeChildren: false,
          children: ordered.flatMap(({ name, i, x, y, width }, n) => {
            const middle = 2 + n * line + line / 2
            const wanted = x === null ? coordSys.x : rightwards ? x - box / 2 : x + box / 2 - width
            const left = Math.max(0, Math.min(wanted, right - width))
            const fill = placeInk(i, theme)
            return [
              ...(x === null
                ? []
                : [
                    {
                      type: 'line',
                      shape: { x1: x, x2: x, y1: middle + box * 0.6, y2: y - size * 0.5 },
                      style: { fill: 'none', stroke: fill, lineWidth: 1, opacity: 0.6 },
                    },
                  ]),
              ...nameAt({ name, i, fill, middle, left, ends: !rightwards && x !== null, width, box, theme }),
            ]
          }),
        }
      },
    },
  } as const
}

interface Named {
  name: string
  i: number
  fill: string
  middle: number
  left: number
  /** The shape stands behind the name. */
  ends: boolean
  width: number
  box: number
  theme: ChartTheme
}

function nameAt({ name, i, fill, middle, left, ends, width, box, theme }: Named) {
  const size = theme.size.table
  return [
    {
      type: 'path',
      shape: {
        pathData: placeShape(i),
        x: ends ? left + width - box : left,
        y: middle - box / 2,
        width: box,
        height: box,
      },
      style: { fill },
    },
    {
      type: 'text',
      style: {
        text: name,
        x: ends ? left : left + size * 1.2,
        y: middle,
        verticalAlign: 'middle',
        fill,
        stroke: theme.paper,
        lineWidth: 3,
        font: `${i === 0 ? 700 : 400} ${size}px ${theme.font}`,
      },
    },
  ]
}
