import type { Sheet } from '../Sheet.ts'
import { contractTables } from '../tables/contractHead.ts'
import { findTable } from './findTable.ts'

/** A longer sheet is a list of cases or measurements. */
const longest = 20_000

/**
 * The tables that stand one below the other in a sheet, each as a sheet of its own whose rows keep their numbers: what
 * belongs to a table above is blank. A part that has no heads above two rows with numbers is none. The second is named
 * `Sheet1#2`.
 */
export function tablesOf(sheet: Sheet): Sheet[] {
  return partsOf(sheet).map((part, i) => (i === 0 ? part : { ...part, name: `${part.name}#${i + 1}` }))
}

function partsOf(sheet: Sheet): Sheet[] {
  if (sheet.rows.length > longest || contractTables(sheet).length > 0) return [sheet]
  const found = findTable(sheet)
  const other = found?.left.find(({ why }) => why === 'other-table')
  if (!found || !other) return [sheet]
  const ends = [...found.rows, ...found.left.filter(({ why }) => ending.includes(why)).map(({ row }) => row)]
  const from = Math.max(...ends.filter((row) => row < other.row)) + 1
  const below = partsOf({
    ...sheet,
    from,
    rows: sheet.rows.map((row, r) => (r < from ? [] : row)),
    merges: sheet.merges.filter(({ top }) => top >= from),
  })
  const isTable = below.length > 1 || (below[0] !== undefined && findTable(below[0]) !== null)
  if (!isTable) return [sheet]
  const first = {
    ...sheet,
    rows: sheet.rows.slice(0, from),
    merges: sheet.merges.filter(({ bottom }) => bottom < from),
  }
  return [first, ...below]
}

/** What belongs to the table above it. */
const ending: readonly string[] = ['note', 'signature', 'head-again']
