import Papa from 'papaparse'

export interface CsvRecords {
  /** Of each record that is read, full and not empty: its row, as a spreadsheet counts it (the header is 1). */
  rows: readonly number[]
  /** Records with more or fewer cells than the header. */
  ragged: readonly { row: number; cells: number; columns: number }[]
  /** Row of a quote that nothing closes: what follows cannot be told apart. */
  open: number | null
  /** Row of the first letter that is not UTF-8. */
  garbled: number | null
  /** The records that are read, under the header, with one line feed behind each. */
  clean(): string
}

/** @param declared positions of the columns that are read: a record with nothing in them is empty */
export function csvRecords(text: string, declared: readonly number[]): CsvRecords {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter: ',', skipEmptyLines: false })
  const [header = [], ...records] = data
  const columns = header.length
  const full: { row: number; cells: string[] }[] = []
  const ragged: { row: number; cells: number; columns: number }[] = []
  for (const [i, record] of records.entries()) {
    const row = i + 2
    if (record.every((cell) => cell.trim() === '')) continue
    const beyond = record.slice(columns).some((cell) => cell.trim() !== '')
    if (record.length < columns || beyond) ragged.push({ row, cells: record.length, columns })
    else if (declared.some((at) => (record[at] ?? '').trim() !== '')) {
      full.push({ row, cells: record.slice(0, columns) })
    }
  }
  const garbled = data.findIndex((record) => record.some((cell) => cell.includes('\uFFFD')))
  const open = errors.find(({ code }) => code === 'MissingQuotes')?.row
  return {
    rows: full.map(({ row }) => row),
    ragged,
    open: open === undefined ? null : open + 1,
    garbled: garbled < 0 ? null : garbled + 1,
    clean: () => `${Papa.unparse([header, ...full.map(({ cells }) => cells)], { newline: '\n' })}\n`,
  }
}
