import type { Database } from '../../engine/Database.ts'
import { measuredRows } from '../../queries/measuredRows.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { formLists } from './formLists.ts'

export type MeasuredRow = RowOf<typeof measuredRows.columns>

/** Measurements of which a day lies in a span, of the indicators that report forms count. */
export async function measurementsBetween(
  database: Database,
  span: { from: string; to: string },
  signal?: AbortSignal,
): Promise<MeasuredRow[]> {
  const { forms } = await formLists(database, {}, signal)
  const indicators = [...new Set(forms.flatMap(({ indicator }) => indicator ?? []))]
  return indicators.length === 0
    ? []
    : ask(database, measuredRows, { ...span, indicators: indicators.join() }, signal)
}
