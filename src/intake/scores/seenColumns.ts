import { columnName } from '../cellName.ts'
import type { SeenColumn } from './IntakeReport.ts'
import type { Series } from './Series.ts'
import type { FoundSeries } from './seriesOf.ts'

/** What each column that has a head was taken for. */
export function seenColumns(
  heads: readonly string[],
  series: readonly Series[],
  { place, year }: FoundSeries['keys'],
): SeenColumn[] {
  const of = (column: number): string | null => {
    if (column === place) return 'place'
    if (column === year) return 'year'
    const one = series.find(({ items }) => items[0]?.column === column)
    if (one === undefined) return null
    return one.what === 'rank' ? 'rank' : one.component
  }
  return heads.flatMap((head, i) => {
    const is = of(i)
    return head === '' && is === null ? [] : [{ column: columnName(i), head, is }]
  })
}
