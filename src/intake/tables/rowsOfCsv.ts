import Papa from 'papaparse'
import { type Column, contract, type Table } from '../../engine/contract.ts'
import { mostTexts, remembered } from '../remembered.ts'

/** The rows of a CSV in a table's own columns, as this project writes it; measurements of one day where none says of how many. */
export function rowsOfCsv(text: string, table: Table): Record<string, string | number | null>[] {
  const declared: [string, Column][] = Object.entries(contract[table].columns)
  const readers = declared.map(([name, { type }]) => ({
    name,
    read: remembered((cell: string) => typedCell(cell, type), mostTexts),
  }))
  const rows: ReturnType<typeof rowsOfCsv> = []
  let heads: readonly string[] | null = null
  let columns: readonly ((typeof readers)[number] & { at: number })[] = []
  // Line by line: all cells of a million rows at once take as much room again as the rows.
  const step = ({ data: line }: { data: string[] }) => {
    if (heads === null) {
      heads = line
      columns = readers.map((reader) => ({ ...reader, at: line.indexOf(reader.name) }))
      return
    }
    const row: (typeof rows)[number] = {}
    for (const { name, at, read } of columns) row[name] = read(line[at] ?? '')
    if (table === 'measurements') row.days ??= 1
    rows.push(row)
  }
  Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true, step })
  return rows
}

function typedCell(text: string, type: Column['type']): string | number | null {
  if (text === '') return null
  return type === 'integer' || type === 'number' ? Number(text) : text
}
