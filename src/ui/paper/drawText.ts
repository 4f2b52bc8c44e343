import { linesOf, type TextLine } from './linesOf.ts'
import { attributes, escaped } from './markup.ts'
import type { Pen } from './Pen.ts'
import { paint } from './paint.ts'

/** A text in the lines that it takes on paper, each on its base line: what reads no other place stands right too. */
export function drawText(node: Text, style: CSSStyleDeclaration, pen: Pen): void {
  for (const line of linesOf(node)) drawLine(line, style, pen, underlineOf(node.parentElement))
}

export function drawLine(
  line: TextLine,
  style: CSSStyleDeclaration,
  pen: Pen,
  underline: string | null = null,
): void {
  const fill = paint('fill', style.color)
  if (!fill || line.text === '') return
  const size = Number.parseFloat(style.fontSize)
  const y = line.top + pen.dy + baseline(line.height, style)
  const [anchor, x] = anchored(line, style)
  const text = style.textTransform === 'uppercase' ? line.text.toLocaleUpperCase() : line.text
  const look = {
    x: x + pen.dx,
    y,
    'text-anchor': anchor,
    'font-size': size,
    'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
    'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
    'letter-spacing': style.letterSpacing === 'normal' ? null : Number.parseFloat(style.letterSpacing),
    style: style.fontVariantNumeric.includes('tabular') ? 'font-variant-numeric:tabular-nums' : null,
    ...fill,
  }
  pen.out.push(`<text${attributes(look)}>${escaped(text)}</text>`)
  const stroke = underline === null ? null : paint('stroke', underline)
  if (!stroke) return
  const under = y + size * 0.2
  const ends = { x1: line.left + pen.dx, x2: line.right + pen.dx, y1: under, y2: under }
  pen.out.push(`<line${attributes({ ...ends, ...stroke })}/>`)
}

/** Where another font is narrower or wider, what is set to the right stays at the right. */
function anchored({ left, right }: TextLine, { textAlign }: CSSStyleDeclaration): [string | null, number] {
  if (textAlign === 'end' || textAlign === 'right') return ['end', right]
  if (textAlign === 'center') return ['middle', (left + right) / 2]
  return [null, left]
}

const known = new Map<string, number>()

/** From the top of a line's box to its base line, in pixels. */
function baseline(
  height: number,
  { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration,
): number {
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const share = known.get(font) ?? ascentShare(font)
  known.set(font, share)
  return height * share
}

function ascentShare(font: string): number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('canvas')
  context.font = font
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x')
  return above / (above + below)
}

/** Of the link or the word around that is underlined: the colour of the line. */
function underlineOf(element: Element | null): string | null {
  if (!element) return null
  const style = (element.ownerDocument.defaultView ?? window).getComputedStyle(element)
  if (style.textDecorationLine.includes('underline')) return style.textDecorationColor
  return style.display === 'inline' ? underlineOf(element.parentElement) : null
}
