import { type ShareRows, shareRows } from './shareRows.ts'

/** The rows of the table that is seen in a figure, as they are written there; null: none is. */
export function seenRows(figure: HTMLElement): ShareRows | null {
  const table = [...figure.querySelectorAll('table')].find((one) => one.checkVisibility())
  const rows = [...(table?.querySelectorAll<HTMLElement>('tbody > tr[data-row]') ?? [])]
  const [first] = rows
  if (!table || !first) return null
  const heads = [...(table.querySelector('thead > tr')?.children ?? [])]
  const columns = [...first.children].flatMap((cell, i) =>
    cell instanceof HTMLElement && cell.tagName === 'TD'
      ? [
          {
            head: heads[i] ? said(heads[i]) : '',
            isNumber: cell.dataset.kind === 'number',
            texts: rows.map(({ children }) => (children[i] ? said(children[i]) : '')),
          },
        ]
      : [],
  )
  const named = rows.map((row) => ({
    name: said(row.querySelector('th') ?? row),
    followed: row.dataset.followed === 'true',
  }))
  return shareRows(named, columns)
}

function said(cell: Element): string {
  return read(cell).replace(/\s+/g, ' ').trim()
}

/** What is seen in a cell, without what only programs read aloud and what opens a row; lines are parted. */
function read(node: Node): string {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element) || node.matches('.visually-hidden, svg, [aria-expanded]')) return ''
  const { display } = getComputedStyle(node)
  if (display === 'none') return ''
  const inside = [...node.childNodes].map(read).join('')
  return display.startsWith('inline') ? inside : ` ${inside} `
}
