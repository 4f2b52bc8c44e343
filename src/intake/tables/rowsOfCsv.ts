import Papa from 'papaparse'
import { type Column, contract, type Table } from '../../engine/contract.ts'
import { mostTexts, remembered } from '../remembered.ts'

/** The rows of a CSV in a table's own columns, as this project writes it. */
export function rowsOfCsv(text: string, table: Table): Record<string, string | number | null>[] {
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true })
  const declared: [string, Column][] = Object.entries(contract[table].columns)
  const columns = declared.map(([name, { type }]) => ({
    name,
    at: data[0]?.indexOf(name) ?? -1,
    read: remembered((cell: string) => typedCell(cell, type), mostTexts),
  }))
  return data.slice(1).map((line) => {
    const row: ReturnType<typeof rowsOfCsv>[number] = {}
    for (const { name, at, read } of columns) row[name] = read(line[at] ?? '')
    return row
  })
}

function typedCell(text: string, type: Column['type']): string | number | null {
  if (text === '') return null
  return type === 'integer' || type === 'number' ? Number(text) : text
}
