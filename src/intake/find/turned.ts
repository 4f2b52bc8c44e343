import type { FoundTable } from './findTable.ts'

/** A table with the rows that a person takes for its body, or out of it; rows as a spreadsheet counts them. */
export function turned(found: FoundTable, rows: Readonly<Record<number, 'in' | 'out'>>): FoundTable {
  const to = (row: number) => rows[row + 1]
  const lines = [
    ...found.rows.filter((row) => to(row) !== 'out'),
    ...found.left.flatMap(({ row }) => (to(row) === 'in' ? [row] : [])),
  ]
  const left = [
    ...found.left.filter(({ row }) => to(row) !== 'in'),
    ...found.rows.flatMap((row) => (to(row) === 'out' ? [{ row, why: 'turned' as const }] : [])),
  ]
  return { ...found, rows: lines.sort((a, b) => a - b), left: left.sort((a, b) => a.row - b.row) }
}
