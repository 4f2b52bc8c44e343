import Papa from 'papaparse'

export interface CsvText {
  header: string[]
  rows: string[][]
}

/** Header and rows of a CSV text; cells are trimmed, every row has as many cells as the header. */
export function parseCsv(text: string): CsvText {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimiter: ',',
  })
  const [first = [], ...rest] = data
  const header = first.map((cell) => cell.trim())
  return { header, rows: rest.map((cells) => header.map((_, position) => (cells[position] ?? '').trim())) }
}
