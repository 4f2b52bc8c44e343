import type { ShareRows } from './ShareRows.ts'

/** The rows of the table that is seen in a figure, its figures as they are written there; null: none is. */
export function seenRows(figure: HTMLElement): ShareRows | null {
  const table = [...figure.querySelectorAll('table')].find((one) => one.checkVisibility())
  const rows = [...(table?.querySelectorAll<HTMLElement>('tbody > tr[data-row]') ?? [])]
  const [first] = rows
  if (!table || !first) return null
  const cells = [...first.children]
  const isNumber = cells.map((cell) => cell instanceof HTMLElement && cell.dataset.kind === 'number')
  // A table that is all words, as that of ranks with their reasons, shows what there is room for.
  const isFigure = isNumber.includes(true) ? isNumber : cells.map(() => true)
  const figuresOf = (row: Element) =>
    [...row.children].filter((cell, i) => isFigure[i] && cell.tagName === 'TD').map(said)
  return {
    heads: [...(table.querySelector('thead > tr')?.children ?? [])]
      .filter((_, i) => isFigure[i] && cells[i]?.tagName === 'TD')
      .map(said),
    rows: rows.map((row) => ({
      name: said(row.querySelector('th') ?? row),
      cells: figuresOf(row),
      followed: row.dataset.followed === 'true',
    })),
  }
}

function said(cell: Element): string {
  return read(cell).replace(/\s+/g, ' ').trim()
}

/** What is seen in a cell, without what only programs read aloud and what opens a row; lines are parted. */
function read(node: Node): string {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element) || node.matches('.visually-hidden, svg, [aria-expanded]')) return ''
  const inside = [...node.childNodes].map(read).join('')
  return getComputedStyle(node).display.startsWith('inline') ? inside : ` ${inside} `
}
