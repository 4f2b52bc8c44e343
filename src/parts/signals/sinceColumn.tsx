import type { Period } from '../../domain/indicator/period.ts'
import type { Words } from '../../i18n/vi.ts'
import { text } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { Since } from './Since.tsx'

interface About<Row> {
  rows: readonly Row[]
  since: (row: Row) => Period | null
  /** A week or day of the year that need not be said. */
  now: string
  sortable?: boolean
}

/** Since when each row holds, headed by what its rows count in: weeks, months or, of both, periods. */
export function sinceColumn<Row>(
  { rows, since, now, sortable = true }: About<Row>,
  words: Words,
): TableColumn<Row> {
  const grains = new Set(rows.flatMap((row) => since(row)?.grain ?? []))
  const { week, month, both } = words.column.since
  const head = !grains.has('month') ? week : grains.has('week') ? both : month
  return text('since', head, (row) => since(row)?.period ?? null, {
    show: (row) => {
      const period = since(row)
      return period ? <Since since={period} now={now} /> : '–'
    },
    sortable,
  })
}
