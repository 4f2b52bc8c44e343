import type { Box } from './gradient.ts'
import { gradient } from './gradient.ts'
import { attributes } from './markup.ts'
import type { Pen } from './Pen.ts'
import { paint } from './paint.ts'

const sides = ['top', 'right', 'bottom', 'left'] as const

/** Background, inner frame and borders of an element. */
export function drawBox(style: CSSStyleDeclaration, box: Box, pen: Pen): void {
  if (box.width === 0 || box.height === 0) return
  const rx = Math.min(radius(style, box), box.width / 2, box.height / 2) || null
  const fill = paint('fill', style.backgroundColor)
  if (fill) pen.out.push(`<rect${attributes({ ...box, rx, ...fill })}/>`)
  const id = `paper-${pen.defs.length}`
  const image = gradient(style.backgroundImage, box, id)
  if (image) {
    pen.defs.push(image)
    pen.out.push(`<rect${attributes({ ...box, rx, fill: `url(#${id})` })}/>`)
  }
  const [, color = '', frame = '0'] =
    /^(rgba?\(.*?\)) 0px 0px 0px ([\d.]+)px inset$/.exec(style.boxShadow) ?? []
  drawFrame(box, Number(frame), { rx, ...paint('stroke', color) }, pen)
  drawBorders(style, box, rx, pen)
}

function drawBorders(style: CSSStyleDeclaration, box: Box, rx: number | null, pen: Pen): void {
  const borders = sides.map((side) => {
    const kind = style.getPropertyValue(`border-${side}-style`)
    const width = kind === 'none' ? 0 : Number.parseFloat(style.getPropertyValue(`border-${side}-width`))
    const stroke = paint('stroke', style.getPropertyValue(`border-${side}-color`))
    const dash =
      kind === 'dashed' ? `${3 * width} ${2 * width}` : kind === 'dotted' ? `${width} ${width}` : null
    return { side, width, stroke: stroke && { ...stroke, 'stroke-dasharray': dash } }
  })
  const [first] = borders
  if (rx !== null && first && borders.every(({ width }) => width === first.width)) {
    drawFrame(box, first.width, { rx, ...first.stroke }, pen)
    return
  }
  for (const { side, width, stroke } of borders) {
    if (width === 0 || !stroke) continue
    const ends = { x1: box.x, x2: box.x + box.width, y1: box.y, y2: box.y + box.height }
    if (side === 'top') ends.y1 = ends.y2 = box.y + width / 2
    if (side === 'bottom') ends.y1 = ends.y2 = box.y + box.height - width / 2
    if (side === 'left') ends.x1 = ends.x2 = box.x + width / 2
    if (side === 'right') ends.x1 = ends.x2 = box.x + box.width - width / 2
    pen.out.push(`<line${attributes({ ...ends, 'stroke-width': width, ...stroke })}/>`)
  }
}

/** All four sides, within the box. */
function drawFrame(box: Box, width: number, look: Record<string, string | number | null>, pen: Pen): void {
  if (width === 0 || !look.stroke) return
  const inside = {
    x: box.x + width / 2,
    y: box.y + width / 2,
    width: box.width - width,
    height: box.height - width,
  }
  pen.out.push(`<rect${attributes({ ...inside, fill: 'none', 'stroke-width': width, ...look })}/>`)
}

function radius({ borderTopLeftRadius }: CSSStyleDeclaration, { width }: Box): number {
  const size = Number.parseFloat(borderTopLeftRadius)
  return borderTopLeftRadius.endsWith('%') ? (size / 100) * width : size
}
