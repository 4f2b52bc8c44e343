import type { ShareRows } from './ShareRows.ts'

/** The rows of the table that is seen in a figure, its figures as they are written there; null: none is. */
export function seenRows(figure: HTMLElement): ShareRows | null {
  const table = [...figure.querySelectorAll('table')].find((one) => one.checkVisibility())
  const rows = [...(table?.querySelectorAll<HTMLElement>('tbody > tr[data-row]') ?? [])]
  const [first] = rows
  if (!table || !first) return null
  const isFigure = [...first.children].map(
    (cell) => cell instanceof HTMLElement && cell.dataset.kind === 'number',
  )
  const figuresOf = (row: Element) =>
    [...row.children].filter((cell, i) => isFigure[i] && cell.tagName === 'TD').map(said)
  return {
    heads: [...(table.querySelector('thead > tr')?.children ?? [])].filter((_, i) => isFigure[i]).map(said),
    rows: rows.map((row) => ({
      name: said(row.querySelector('th') ?? row),
      cells: figuresOf(row),
      followed: row.dataset.followed === 'true',
    })),
  }
}

/** What is read in a cell, without what only programs read aloud. */
function said(cell: Element): string {
  const copy = cell.cloneNode(true) as Element
  for (const one of copy.querySelectorAll('.visually-hidden, svg')) one.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}
