import { drawBox } from './drawBox.ts'
import { drawSvg } from './drawSvg.ts'
import { drawLine, drawText } from './drawText.ts'
import type { Box } from './gradient.ts'
import { attributes } from './markup.ts'
import type { Pen } from './Pen.ts'

/** An element with all that is seen in it, in the order of the page. */
export function drawElement(element: Element, pen: Pen): void {
  const style = (element.ownerDocument.defaultView ?? window).getComputedStyle(element)
  if (!isSeen(element, style)) return
  const box = boxIn(element.getBoundingClientRect(), pen)
  const picture = pen.pictures.get(element)
  if (picture !== undefined) {
    pen.out.push(picture.replace(/^[\s\S]*?<svg /, `<svg${attributes({ x: box.x, y: box.y })} `))
    return
  }
  if (element.tagName === 'svg') {
    drawSvg(element as SVGSVGElement, box, pen)
    return
  }
  const group = groupOf(element, style)
  if (group !== null) pen.out.push(`<g${group}>`)
  for (const rect of element.getClientRects()) drawBox(style, boxIn(rect, pen), pen)
  if (/^(input|select|textarea)$/i.test(element.tagName)) drawTyped(element as HTMLInputElement, style, pen)
  else
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) drawText(child as Text, style, pen)
      else if (child.nodeType === Node.ELEMENT_NODE) drawElement(child as Element, pen)
    }
  if (group !== null) pen.out.push('</g>')
}

function isSeen(element: Element, style: CSSStyleDeclaration): boolean {
  // `visually-hidden` clips; a closed `details` hides what is in it without any style of its own.
  if (style.clipPath !== 'none') return false
  return (
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    style.display === 'contents'
  )
}

/** Tables stay tables, and a cell keeps the names of its row and column. */
const roles: Readonly<Record<string, string>> = { TABLE: 'table', TR: 'row', TD: 'cell' }

function groupOf(element: Element, { opacity }: CSSStyleDeclaration): string | null {
  const isHead = element.tagName === 'TH'
  const role = isHead ? (element.closest('thead') ? 'columnheader' : 'rowheader') : roles[element.tagName]
  const seen = opacity === '1' ? null : opacity
  if (role === undefined && seen === null) return null
  return attributes({
    role,
    opacity: seen,
    'data-row': element.getAttribute('data-row'),
    'data-column': element.getAttribute('data-column'),
  })
}

function boxIn({ left, top, width, height }: DOMRect, { dx, dy }: Pen): Box {
  return { x: left + dx, y: top + dy, width, height }
}

/** What is typed or chosen, as text; switches and sliders say nothing on paper. */
function drawTyped(field: HTMLInputElement | HTMLSelectElement, style: CSSStyleDeclaration, pen: Pen): void {
  if (['checkbox', 'radio', 'range', 'file', 'button', 'submit'].includes(field.type)) return
  const text = 'selectedOptions' in field ? (field.selectedOptions[0]?.text ?? '') : field.value
  const box = field.getBoundingClientRect()
  const height = Number.parseFloat(style.fontSize) * 1.25
  const left = box.left + Number.parseFloat(style.paddingLeft)
  const right = box.right - Number.parseFloat(style.paddingRight)
  drawLine({ text, left, right, top: box.top + (box.height - height) / 2, height }, style, pen)
}
