import { chartFont, chartTheme } from '../../charts/theme.ts'
import type { FigurePart } from '../FigureParts.tsx'
import { copyOnto } from './copyOnto.ts'
import { drawElement } from './drawElement.ts'
import type { FontFile } from './fontFiles.ts'
import { fontRules } from './fontFiles.ts'
import { attributes, escaped } from './markup.ts'
import { onPaper } from './onPaper.ts'
import type { Pen } from './Pen.ts'

export interface SeenFigure {
  /** The figure on the page. */
  element: HTMLElement
  /** The pictures in it that draw themselves. */
  parts: readonly FigurePart[]
  address: string
  /** What else is said below it. */
  said?: string
}

/** In pixels; a table that needs more room makes the paper wider. */
const width = 960
const margin = 32

/**
 * A figure as it is seen, as one SVG of texts and shapes on light paper, with the address below it.
 * @param fonts in which texts are measured; they stand inside it unless it is to be without them
 */
export function figureSvg(
  { element, parts, address, said }: SeenFigure,
  fonts: readonly FontFile[],
  { withFonts = true } = {},
): Promise<string> {
  return onPaper(fonts, async (paper) => {
    const { figure, of } = copyOnto(paper, element, width - 2 * margin)
    writeAround(figure, said === undefined ? [address] : [said, address])

    const pictures = new Map<Element, string>()
    for (const part of parts) {
      const copy = part.element ? of(part.element) : undefined
      if (!copy) continue
      copy.replaceChildren()
      copy.style.height = `${part.height}px`
      if (copy.clientWidth > 0)
        pictures.set(copy, (await part.svg(copy.clientWidth)).replace('<svg ', '<svg data-chart="" '))
    }
    const box = figure.getBoundingClientRect()
    const pen: Pen = { out: [], defs: [], dx: margin - box.left, dy: margin - box.top, pictures }
    drawElement(figure, pen)
    return page(
      pen,
      { width: box.width + 2 * margin, height: box.height + 1.5 * margin },
      element,
      withFonts ? fonts : [],
    )
  })
}

/** Made-up figures say so above the picture too, and what else is to say stands below. */
function writeAround(figure: HTMLElement, lines: readonly string[]): void {
  const paper = figure.ownerDocument
  const subtitle = figure.querySelector('p')
  const mark = figure.querySelector('figcaption strong')
  if (subtitle) subtitle.style.maxWidth = 'none'
  if (mark) subtitle?.append(paper.createElement('br'), mark.cloneNode(true))
  const look = {
    font: '11px var(--font)',
    color: 'var(--others)',
    maxWidth: 'none',
    overflowWrap: 'anywhere',
  }
  for (const text of lines) {
    const line = paper.createElement('p')
    Object.assign(line.style, look)
    line.textContent = text
    figure.append(line)
  }
}

function page(
  { defs, out }: Pen,
  { width, height }: { width: number; height: number },
  element: HTMLElement,
  fonts: readonly FontFile[],
): string {
  const size = { width: Math.ceil(width), height: Math.ceil(height) }
  const look = attributes({
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    'font-family': chartFont,
  })
  const headline = escaped(element.querySelector('h2, h3')?.textContent ?? '')
  const { paper } = chartTheme('light')
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${look}><title>${headline}</title><style>${fontRules(fonts)}</style><defs>${defs.join('')}</defs><rect${attributes({ ...size, fill: paper })}/>${out.join('')}</svg>`
}
