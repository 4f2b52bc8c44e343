import type { Words } from '../i18n/vi.ts'
import { base, type ChartOption, plain, valueAxis } from './base.ts'
import type { Canvas } from './canvas.ts'
import { cutText } from './cutText.ts'
import type { ChartTheme } from './theme.ts'

export interface SlopePlace {
  place: string
  name: string
  /** Ranks; null in a year in which it is not ranked. */
  from: number | null
  to: number | null
  role: 'own' | 'passed' | 'left' | 'other'
}

export interface Slope {
  from: number
  to: number
  places: readonly SlopePlace[]
}

type Side = 'from' | 'to'

const priority = ['own', 'passed', 'left', 'other'] as const

/** Ranks in two years, joined place by place, the first on top. */
export function slope(data: Slope, words: Words, theme: ChartTheme): ChartOption {
  const places = [...data.places].sort((a, b) => priority.indexOf(b.role) - priority.indexOf(a.role))
  const ranks = places.flatMap(({ from, to }) => [from, to]).filter((rank) => rank !== null)
  const said = words.change.slope
  const size = theme.size.note

  return {
    ...base(theme),
    grid: { left: 4, right: 4, top: size * 2, bottom: size },
    tooltip: {
      ...base(theme).tooltip,
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const one = places[dataIndex]
        if (!one) return ''
        const role = one.role === 'passed' || one.role === 'left' ? [said[one.role]] : []
        const lines = [one.name, said.rank(data.from, one.from), said.rank(data.to, one.to), ...role]
        return lines.map(plain).join('\n')
      },
    },
    xAxis: { ...valueAxis(theme, String), show: false, min: 0, max: 1 },
    yAxis: {
      ...valueAxis(theme, String),
      show: false,
      inverse: true,
      min: Math.min(...ranks) - 0.5,
      max: Math.max(...ranks) + 0.5,
    },
    series: [
      {
        id: 'places',
        type: 'custom',
        encode: { x: [0, 1], y: [2, 3] },
        data: places.map(({ place, name, from, to }) => ({ name, place, value: [0, 1, from, to] })),
        renderItem: ({ dataIndex }: { dataIndex: number }, canvas: Canvas) => {
          const one = places[dataIndex]
          return one ? drawn(one, { canvas, theme, size, places }) : null
        },
      },
      {
        id: 'years',
        type: 'custom',
        silent: true,
        data: [[0, Math.min(...ranks)]],
        renderItem: (_: unknown, canvas: Canvas) => ({
          type: 'group',
          children: (['from', 'to'] as const).map((side) => ({
            type: 'text',
            style: {
              text: String(data[side]),
              x: room(canvas)[side],
              y: 2,
              align: side === 'from' ? 'right' : 'left',
              fill: theme.quiet,
              font: `500 ${size}px ${theme.font}`,
            },
          })),
        }),
      },
    ],
  }
}

interface Around {
  canvas: Canvas
  theme: ChartTheme
  size: number
  places: readonly SlopePlace[]
}

function drawn(one: SlopePlace, { canvas, theme, size, places }: Around) {
  const color = toneOf(one.role, theme)
  const strong = one.role !== 'other'
  const ends = room(canvas)
  const yAt = (rank: number) => canvas.coord([0, rank])[1] ?? 0
  const points = (['from', 'to'] as const).flatMap((side) => {
    const rank = one[side]
    return rank === null ? [] : [{ side, x: ends[side], y: yAt(rank), rank }]
  })
  const [a, b] = points
  return {
    type: 'group',
    children: [
      ...(a && b
        ? [
            {
              type: 'line',
              shape: { x1: a.x + 6, y1: a.y, x2: b.x - 6, y2: b.y },
              style: {
                stroke: color,
                fill: 'none',
                lineWidth: one.role === 'own' ? 3 : strong ? 1.75 : 1,
                opacity: strong ? 1 : 0.45,
              },
            },
          ]
        : []),
      ...points
        .filter(({ side, rank }) =>
          isNamed(one, side, { rank, places, room: Math.abs(yAt(2) - yAt(1)), size }),
        )
        .map(({ side, x, y, rank }) => ({
          type: 'text',
          style: {
            text: cutText(
              side === 'from' ? `${plain(one.name)}  ${rank}` : `${rank}  ${plain(one.name)}`,
              canvas.getWidth() * 0.34,
              size,
            ),
            x,
            y,
            align: side === 'from' ? 'right' : 'left',
            verticalAlign: 'middle',
            fill: strong ? color : theme.quiet,
            font: `${one.role === 'own' ? 700 : strong ? 500 : 400} ${size}px ${theme.font}`,
          },
        })),
    ],
  }
}

/** Where the lines start and end; names stand outside. */
function room(canvas: Canvas): Record<Side, number> {
  const width = canvas.getWidth()
  return { from: width * 0.36, to: width * 0.64 }
}

function toneOf(role: SlopePlace['role'], theme: ChartTheme): string {
  if (role === 'own') return theme.followed
  if (role === 'other') return theme.others
  return role === 'passed' ? theme.worse : theme.better
}

/** Not where a more important name, or an equal one before it, stands closer than a line. */
function isNamed(
  one: SlopePlace,
  side: Side,
  { rank, places, room, size }: { rank: number; places: readonly SlopePlace[]; room: number; size: number },
): boolean {
  return !places.some((other) => {
    const at = other[side]
    if (other === one || at === null || Math.abs(at - rank) * room >= size * 1.15) return false
    const before = priority.indexOf(other.role) - priority.indexOf(one.role)
    return before < 0 || (before === 0 && (at < rank || (at === rank && other.place < one.place)))
  })
}
