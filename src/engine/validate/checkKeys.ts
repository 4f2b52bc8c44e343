import type { Table } from '../contract.ts'
import { contract } from '../contract.ts'
import type { PackageRow, PackageTables } from './PackageRow.ts'
import { keyOf } from './PackageRow.ts'
import type { Problem } from './Problem.ts'
import { errorAt } from './Problem.ts'

/** Every row is the only one with its key. */
export function checkKeys(data: PackageTables): Problem[] {
  return (Object.keys(data) as Table[]).flatMap((table) => checkTable(table, data[table] ?? []))
}

function checkTable(table: Table, rows: readonly PackageRow[]): Problem[] {
  const key: readonly string[] = contract[table].key
  const first = new Map<string, PackageRow>()
  const problems: Problem[] = []
  for (const row of rows) {
    const id = keyOf(row, key)
    const earlier = first.get(id)
    if (earlier) {
      const message = `trùng khoá ${id} với ${earlier.file} dòng ${earlier.row}`
      problems.push(errorAt(row, key.join(', '), message, 'giữ một dòng, xoá hoặc sửa dòng kia'))
    } else first.set(id, row)
  }
  return problems
}
