import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Table } from '../../src/engine/contract.ts'
import { tables } from '../../src/engine/contract.ts'
import type { PackageTables } from '../../src/engine/validate/PackageRow.ts'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import { typeRows } from '../../src/engine/validate/typeRows.ts'
import { readTable } from './readTable.ts'

export interface Updates {
  tables: PackageTables
  problems: Problem[]
}

/** What `intake` lists beside the tables that it writes. */
const beside = ['layers.json', 'layers']

/**
 * The tables of a folder of later facts, `<table>.csv` in the contract's columns; nothing where there is no folder.
 * A file that is no table is an error, for its rows would be missing.
 */
export function readUpdates(folder: string): Updates {
  if (!existsSync(folder)) return { tables: {}, problems: [] }
  const updates: Updates = { tables: {}, problems: strangers(folder) }
  for (const table of tables) {
    const text = readTable(folder, table)
    if (!text) continue
    const typed = typeRows(table, text.rows)
    updates.problems.push(...text.problems, ...typed.problems)
    updates.tables[table] = typed.rows
  }
  return updates
}

function strangers(folder: string): Problem[] {
  const known = new Set([...tables.map((table: Table) => `${table}.csv`), ...beside])
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !known.has(name))
    .map((name) => ({
      level: 'error',
      file: path.join(folder, name),
      row: null,
      column: null,
      message: 'không phải một bảng của hợp đồng dữ liệu',
      cure: `đặt tên tệp là tên bảng, ví dụ scores.csv, hoặc đưa qua npm run intake -- TỆP --out ${folder}`,
    }))
}
