import { columnName } from '../cellName.ts'
import type { SeenColumn } from './IntakeReport.ts'
import type { Series } from './Series.ts'
import type { FoundSeries, Unnamed } from './seriesOf.ts'

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

/** The same of the rows of a transposed table, by their numbers. */
export function seenRows(series: readonly Series[], others: readonly Unnamed[]): SeenColumn[] {
  const named = series.map(({ head, component, what, items }) => {
    return { row: items[0]?.row ?? null, head, is: what === 'rank' ? 'rank' : component }
  })
  return [...named, ...others.map(({ row, head }) => ({ row, head, is: null }))]
    .flatMap(({ row, head, is }) => (row === null ? [] : [{ row, column: String(row + 1), head, is }]))
    .sort((a, b) => a.row - b.row)
    .map(({ row: _, ...seen }) => seen)
}
