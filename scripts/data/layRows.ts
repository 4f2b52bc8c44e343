import { groupBy } from '../../src/domain/groupBy.ts'
import type { Table } from '../../src/engine/contract.ts'
import { contract } from '../../src/engine/contract.ts'
import type { PackageRow } from '../../src/engine/validate/PackageRow.ts'
import { keyOf } from '../../src/engine/validate/PackageRow.ts'

/**
 * Lays later rows of a table over earlier ones by the table's key: a row of the same key takes the place of the
 * earlier one as a whole, the others follow at the end. Keys that occur twice in one of the two stay twice.
 */
export function layRows(
  table: Table,
  earlier: readonly PackageRow[],
  later: readonly PackageRow[],
): PackageRow[] {
  const key = (row: PackageRow) => keyOf(row, contract[table].key)
  const byKey = groupBy(later, key)
  const held = new Set(earlier.map(key))
  return [
    ...earlier.flatMap((row) => byKey.get(key(row)) ?? [row]),
    ...later.filter((row) => !held.has(key(row))),
  ]
}
