import Papa from 'papaparse'
import { type Column, contract, type Table } from '../../engine/contract.ts'

/** The rows of a CSV in a table's own columns, as this project writes it. */
export function rowsOfCsv(text: string, table: Table): Record<string, string | number | null>[] {
  const columns: [string, Column][] = Object.entries(contract[table].columns)
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  return data.map((line) =>
    Object.fromEntries(columns.map(([name, { type }]) => [name, typedCell(line[name] ?? '', type)])),
  )
}

function typedCell(text: string, type: Column['type']): string | number | null {
  if (text === '') return null
  return type === 'integer' || type === 'number' ? Number(text) : text
}
