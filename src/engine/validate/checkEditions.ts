import { groupBy } from '../../domain/groupBy.ts'
import type { PackageRow, PackageTables } from './PackageRow.ts'
import { numberOf, textOf } from './PackageRow.ts'
import type { Problem } from './Problem.ts'
import { errorAt } from './Problem.ts'

/** No year of an index belongs to two editions, and no edition ends before it begins. */
export function checkEditions({ editions = [] }: PackageTables): Problem[] {
  return [...groupBy(editions, (row) => textOf(row, 'index')).values()].flatMap(checkSpans)
}

function checkSpans(editions: readonly PackageRow[]): Problem[] {
  const ordered = [...editions].sort((a, b) => first(a) - first(b))
  return ordered.flatMap((row, i) => {
    const before = ordered[i - 1]
    if (last(row) < first(row)) {
      return [errorAt(row, 'last_year', 'năm cuối trước năm đầu', 'sửa first_year hoặc last_year')]
    }
    if (before && last(before) >= first(row)) {
      const message = `chồng lên kỳ ${textOf(before, 'edition')} (${before.file} dòng ${before.row})`
      return [errorAt(row, 'first_year', message, 'sửa để mỗi năm chỉ thuộc một kỳ')]
    }
    return []
  })
}

const first = (row: PackageRow) => numberOf(row, 'first_year') ?? Number.NEGATIVE_INFINITY
const last = (row: PackageRow) => numberOf(row, 'last_year') ?? Number.POSITIVE_INFINITY
