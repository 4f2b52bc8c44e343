import { attributes } from './markup.ts'
import { paint } from './paint.ts'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

interface Stop {
  color: string
  /** In pixels along the line of the gradient. */
  at: number
}

/** A computed `linear-gradient` over a box as a definition that `id` names; null for anything else. */
export function gradient(image: string, box: Box, id: string): string | null {
  const found = /^(repeating-)?linear-gradient\((.*)\)$/.exec(image)
  if (!found) return null
  const [, repeats, inside = ''] = found
  const parts = inside.split(/, (?![^(]*\))/)
  const turned = /^(to |-?[\d.]+deg$)/.test(parts[0] ?? '')
  const [x, y] = direction(turned ? (parts[0] ?? '') : '180deg', box)
  const length = Math.abs(box.width * x) + Math.abs(box.height * y)
  const stops = (turned ? parts.slice(1) : parts).flatMap((part) => stopsOf(part, length))
  if (repeats) return hatch(stops, (Math.atan2(y, x) * 180) / Math.PI, id)
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const line = attributes({
    id,
    gradientUnits: 'userSpaceOnUse',
    x1: middle.x - (x * length) / 2,
    y1: middle.y - (y * length) / 2,
    x2: middle.x + (x * length) / 2,
    y2: middle.y + (y * length) / 2,
  })
  const written = stops.map(({ color, at }) => {
    const { fill = '#000', 'fill-opacity': opacity = fill === '#000' ? '0' : '1' } =
      paint('fill', color) ?? {}
    return `<stop${attributes({ offset: at / length, 'stop-color': fill, 'stop-opacity': opacity })}/>`
  })
  return `<linearGradient${line}>${written.join('')}</linearGradient>`
}

/** Stripes, of which each begins and ends at stops of one colour. */
function hatch(stops: readonly Stop[], turn: number, id: string): string {
  const period = stops.at(-1)?.at ?? 1
  const stripes = stops.map(({ color, at }, i) => {
    const next = stops[i + 1]
    const fill = paint('fill', color)
    if (!next || next.color !== color || !fill) return ''
    return `<rect${attributes({ x: at, width: next.at - at, height: period, ...fill })}/>`
  })
  const size = { width: period, height: period, patternUnits: 'userSpaceOnUse' }
  return `<pattern${attributes({ id, ...size, patternTransform: `rotate(${turn})` })}>${stripes.join('')}</pattern>`
}

/** `rgb(…) 45% 55%` holds two. */
function stopsOf(part: string, length: number): Stop[] {
  const color = /^\w+\([^)]*\)/.exec(part)?.[0] ?? 'rgba(0, 0, 0, 0)'
  return part
    .slice(color.length)
    .trim()
    .split(' ')
    .map((at) => ({
      color,
      at: at.endsWith('%') ? (Number.parseFloat(at) / 100) * length : Number.parseFloat(at),
    }))
}

/** A vector of length 1; towards a corner the middle line meets the other two corners. */
function direction(said: string, { width, height }: Box): [number, number] {
  if (said.endsWith('deg')) {
    const angle = (Number.parseFloat(said) * Math.PI) / 180
    return [Math.sin(angle), -Math.cos(angle)]
  }
  const across = said.includes('right') ? 1 : said.includes('left') ? -1 : 0
  const down = said.includes('bottom') ? 1 : said.includes('top') ? -1 : 0
  const [x, y] = across && down ? [across * height, down * width] : [across, down]
  const size = Math.hypot(x, y)
  return [x / size, y / size]
}
