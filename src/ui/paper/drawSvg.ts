import type { Box } from './gradient.ts'
import type { Pen } from './Pen.ts'
import { paint } from './paint.ts'

const plain = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const

const usual: Readonly<Record<string, string>> = {
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
}

/** A small picture that stands in the text, with the looks that rules gave it written into it. */
export function drawSvg(element: SVGSVGElement, box: Box, pen: Pen): void {
  const copy = element.cloneNode(true) as SVGSVGElement
  const view = element.ownerDocument.defaultView ?? window
  const from = [element, ...element.querySelectorAll('*')]
  const to = [copy, ...copy.querySelectorAll('*')]
  for (const [i, original] of from.entries()) {
    const one = to[i]
    if (!one || one.tagName === 'title') continue
    const style = view.getComputedStyle(original)
    if (style.display === 'none' || style.visibility === 'hidden') one.remove()
    else writeLook(original, one, style)
  }
  const { overflow } = view.getComputedStyle(element)
  for (const [name, value] of Object.entries({ ...box, overflow })) copy.setAttribute(name, String(value))
  pen.out.push(new XMLSerializer().serializeToString(copy))
}

function writeLook(original: Element, copy: Element, style: CSSStyleDeclaration): void {
  for (const name of ['class', 'style', 'tabindex']) copy.removeAttribute(name)
  const shapes = /^(path|line|rect|circle|ellipse|polyline|polygon|text|tspan)$/.test(copy.tagName)
  if (!shapes) return
  for (const kind of ['fill', 'stroke'] as const) {
    const look = paint(kind, style[kind]) ?? { [kind]: 'none' }
    const opacity = style.getPropertyValue(`${kind}-opacity`)
    if (opacity !== '1') look[`${kind}-opacity`] = opacity
    for (const [name, value] of Object.entries(look)) copy.setAttribute(name, value)
  }
  const isText = /^t/.test(copy.tagName)
  for (const name of plain) {
    const value = style.getPropertyValue(name)
    if (value === usual[name] || (!isText && /^(font|text)-/.test(name))) continue
    copy.setAttribute(name, value)
  }
  if (original.tagName === 'text') standOnBaseline(copy, style)
}

function standOnBaseline(copy: Element, style: CSSStyleDeclaration): void {
  copy.removeAttribute('dominant-baseline')
  if (style.dominantBaseline === 'central' || style.dominantBaseline === 'middle')
    copy.setAttribute('dy', '0.35em')
}
