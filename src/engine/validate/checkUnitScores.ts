import type { PackageRow, PackageTables } from './PackageRow.ts'
import { numberOf } from './PackageRow.ts'
import type { Problem } from './Problem.ts'
import { errorAt } from './Problem.ts'

/** Official figures of units lie between 0 and their maximum, ranks between 1 and the units ranked. */
export function checkUnitScores({ unit_scores: rows = [] }: PackageTables): Problem[] {
  return rows.flatMap((row) => [
    ...between(row, 'score', { low: 0, high: numberOf(row, 'max'), what: 'điểm' }),
    ...between(row, 'rank_published', { low: 1, high: numberOf(row, 'units_ranked'), what: 'hạng' }),
  ])
}

function between(
  row: PackageRow,
  column: string,
  { low, high, what }: { low: number; high: number | null; what: string },
): Problem[] {
  const value = numberOf(row, column)
  if (value === null || (value >= low && (high === null || value <= high))) return []
  const message = `${what} ${value} nằm ngoài khoảng ${low}–${high ?? '…'}`
  return [errorAt(row, column, message, `sửa ${what}, hoặc giới hạn của nó ở cùng dòng`)]
}
