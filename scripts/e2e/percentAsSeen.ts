import { read, utils } from '@e965/xlsx'
import type { Locator } from 'playwright-core'

/** Columns of a figure's table in which the screen writes per cent and its workbook does not, by their heads. */
export async function percentAsSeen(figure: Locator, xlsx: Uint8Array): Promise<string[]> {
  const seen = await figure.evaluate(percentColumns)
  const book = read(xlsx, { cellNF: true, cellStyles: true })
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {}
  const { e } = utils.decode_range(sheet['!ref'] ?? 'A1')
  const codes = sheet['!rows']?.findIndex((row) => row?.hidden) ?? -1
  const rows = Array.from({ length: Math.max(0, e.r - codes - 1) }, (_, n) => codes + 2 + n)
  const columns = Array.from({ length: e.c + 1 }, (_, c) => ({
    head: String(sheet[utils.encode_cell({ r: codes + 1, c })]?.v ?? ''),
    formats: rows.map((r) => String(sheet[utils.encode_cell({ r, c })]?.z ?? '')),
  }))
  return seen.filter((head) => {
    const column = columns.find((one) => one.head === head)
    return column && !column.formats.some((format) => format.includes('%') || format === '@')
  })
}

/** Runs in the page: the heads of columns with a cell that begins with a figure in per cent. */
function percentColumns(root: Element): string[] {
  const table = [...root.querySelectorAll('table')].find((one) => one.checkVisibility())
  const heads = [...(table?.querySelectorAll('thead th') ?? [])].map((cell) =>
    (cell.textContent ?? '').replace(/[↑↓]/g, '').trim(),
  )
  const rows = [...(table?.querySelectorAll('tbody tr[data-row]') ?? [])]
  return heads.filter((_, i) =>
    rows.some((row) => /^[-−+]?\d+(?:[.,]\d+)?\s?%/.test(row.children[i]?.textContent ?? '')),
  )
}
