import Papa from 'papaparse'

export interface CsvText {
  header: string[]
  rows: string[][]
  /** Rows (the header is row 1) that have another number of cells than the header, and how many. */
  ragged: { row: number; cells: number }[]
}

/** Header and rows of a CSV text; cells are trimmed, every row has as many cells as the header. */
export function parseCsv(text: string): CsvText {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' })
  while (data.length > 0 && isBlank(data.at(-1))) data.pop()
  const [first = [], ...rest] = data
  const header = first.map((cell) => cell.trim())
  return {
    header,
    rows: rest.map((cells) => header.map((_, position) => (cells[position] ?? '').trim())),
    ragged: rest
      .map((cells, i) => ({ row: i + 2, cells: cells.length }))
      .filter(({ cells }) => cells !== header.length),
  }
}

function isBlank(cells: readonly string[] | undefined): boolean {
  return cells?.every((cell) => cell.trim() === '') ?? true
}
