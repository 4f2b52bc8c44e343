import { groupBy } from '../../domain/groupBy.ts'
import type { PackageRow } from './PackageRow.ts'
import { numberOf, textOf } from './PackageRow.ts'

/** Finds the edition whose span of years holds the year of an index; null if none does. */
export function editionFinder(
  editions: readonly PackageRow[],
): (index: string | null, year: number | null) => string | null {
  const byIndex = groupBy(editions, (row) => textOf(row, 'index'))
  return (index, year) => {
    if (year === null) return null
    const found = byIndex.get(index)?.find((row) => {
      const first = numberOf(row, 'first_year') ?? Number.NEGATIVE_INFINITY
      const last = numberOf(row, 'last_year') ?? Number.POSITIVE_INFINITY
      return first <= year && year <= last
    })
    return found ? textOf(found, 'edition') : null
  }
}
