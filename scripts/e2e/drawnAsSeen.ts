import type { Locator, Page } from 'playwright-core'
import { faultsOfDrawing } from './faultsOfDrawing.ts'
import { takeFile } from './takeFile.ts'

/** A cell as it is seen: its words without blanks, the colour of the first of them, and the shapes drawn in it. */
interface Cell {
  words: string
  color: string
  shapes: number
}

interface Seen {
  rows: Cell[][]
  /** All that is said where the picture stands, without blanks and without what charts say. */
  words: string
}

export interface Compared {
  figures: number
  cells: number
  /** What differs between the screen and the file, or runs into something else in the file. */
  faults: string[]
}

/** Takes every figure of the page as SVG and compares it with the screen, cell by cell. */
export async function drawnAsSeen(page: Page): Promise<Compared> {
  const compared: Compared = { figures: 0, cells: 0, faults: [] }
  await markUnprinted(page)
  for (const figure of await page.locator('main figure').all()) {
    const headline = await figure.locator('h2, h3').first().textContent()
    await page.mouse.move(0, 0)
    const seen = await figure.evaluate(seenIn)
    const svg = await svgOf(page, figure)
    const drawn = await page.evaluate(drawnIn, svg)
    compared.figures += 1
    compared.cells += seen.rows.flat().length
    const faults = [...differences(seen, drawn), ...(await faultsOfDrawing(page, svg))]
    compared.faults.push(...faults.slice(0, 5).map((fault) => `${headline}: ${fault}`))
  }
  return compared
}

/** What print leaves out beside tables, such as switches, is no part of a figure that leaves. */
async function markUnprinted(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('main figure :is(*:not(table *), .no-print)')) {
      element.toggleAttribute('data-unprinted', !element.checkVisibility())
    }
  })
  await page.emulateMedia({ media: 'screen' })
}

async function svgOf(page: Page, figure: Locator): Promise<string> {
  const { bytes } = await takeFile(page, figure, 'SVG')
  // The page's policy has no styles written into elements; fonts are those of the page.
  return bytes.toString().replace(/<style[^>]*>[\s\S]*?<\/style>| style="[^"]*"/g, '')
}

function differences(seen: Seen, drawn: Seen): string[] {
  const faults = drawn.words.includes(seen.words) ? [] : [`does not say “${unsaid(seen.words, drawn.words)}”`]
  if (drawn.rows.length !== seen.rows.length)
    faults.push(`${drawn.rows.length} rows, not ${seen.rows.length}`)
  for (const [i, row] of seen.rows.entries()) {
    for (const [n, cell] of row.entries()) {
      const found = JSON.stringify(drawn.rows[i]?.[n])
      if (found !== JSON.stringify(cell)) faults.push(`row ${i}: ${found}, not ${JSON.stringify(cell)}`)
    }
  }
  return faults
}

/** From where on the drawing says something else. */
function unsaid(seen: string, drawn: string): string {
  const start = drawn.indexOf(seen.slice(0, 12))
  let i = 0
  while (i < seen.length && start >= 0 && seen[i] === drawn[start + i]) i += 1
  return `…${seen.slice(i, i + 40)}`
}

/** Runs in the page. */
function seenIn(figure: Element): Seen {
  const shown = (element: Element | null) =>
    element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('.visually-hidden, [data-unprinted], [data-chart]')
  /** Each text, typed ones too, with the element that gives it its look. */
  const saidIn = (element: Element) => {
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    const said: { text: string; by: Element }[] = []
    while (walk.nextNode()) {
      const node = walk.currentNode
      const isField = node instanceof HTMLInputElement && /^(text|number)$/.test(node.type)
      const by = isField ? node : node instanceof Text ? node.parentElement : null
      const text = (isField ? node.value : (node.textContent ?? '')).replace(/\s+/g, '')
      if (by && text !== '' && shown(by)) said.push({ text, by })
    }
    return said
  }
  const wordsOf = (element: Element) =>
    saidIn(element)
      .map(({ text }) => text)
      .join('')
  const cellOf = (cell: Element): Cell => {
    const [first] = saidIn(cell)
    const color = first ? getComputedStyle(first.by).color : ''
    const shapes = [...cell.querySelectorAll(':scope svg :is(path, line, rect, circle)')].filter(shown)
    return { words: wordsOf(cell), color, shapes: shapes.length }
  }
  const picture = figure.querySelector(':scope > div') ?? figure
  const rows = [...picture.querySelectorAll('tr')].filter((row) => shown(row))
  return {
    rows: rows.map((row) => [...row.querySelectorAll(':scope > :is(th, td)')].filter(shown).map(cellOf)),
    words: wordsOf(picture),
  }
}

/** Runs in the page. */
function drawnIn(svg: string): Seen {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const wordsOf = (element: Element) =>
    [...element.querySelectorAll('text')]
      .filter((text) => !text.closest('svg[data-chart]'))
      .map((text) => text.textContent)
      .join('')
      .replace(/\s+/g, '')
  const rgb = (hex: string) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    return `rgb(${parts.join(', ')})`
  }
  const cellOf = (cell: Element): Cell => {
    const fill = cell.querySelector('text')?.getAttribute('fill')
    return {
      words: wordsOf(cell),
      color: fill ? rgb(fill) : '',
      shapes: cell.querySelectorAll(':scope svg :is(path, line, rect, circle)').length,
    }
  }
  const cells = ':is([role="cell"], [role="columnheader"], [role="rowheader"])'
  return {
    rows: [...drawing.querySelectorAll('[role="row"]')].map((row) =>
      [...row.querySelectorAll(`:scope > ${cells}`)].map(cellOf),
    ),
    words: wordsOf(drawing.documentElement),
  }
}
