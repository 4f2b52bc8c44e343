import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Papa from 'papaparse'
import { type Column, contract, type Table } from '../../src/engine/contract.ts'

/** The rows of a table that a folder of the contract's CSV holds; none where the file is not there. */
export function ownRows(folder: string, table: Table): Record<string, string | number | null>[] {
  const file = path.join(folder, `${table}.csv`)
  if (!existsSync(file)) return []
  const columns: [string, Column][] = Object.entries(contract[table].columns)
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  return data.map((line) =>
    Object.fromEntries(columns.map(([name, { type }]) => [name, typedCell(line[name] ?? '', type)])),
  )
}

function typedCell(text: string, type: Column['type']): string | number | null {
  if (text === '') return null
  return type === 'integer' || type === 'number' ? Number(text) : text
}
