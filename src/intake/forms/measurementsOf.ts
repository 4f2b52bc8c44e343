import type { rowsOfCsv } from '../tables/rowsOfCsv.ts'
import type { MeasurementRow } from './FormLists.ts'

/** Rows of a file of measurements; of one day where it does not say of how many. */
export function measurementsOf(rows: ReturnType<typeof rowsOfCsv>): MeasurementRow[] {
  return rows.map((row) => ({ ...row, days: row.days ?? 1 })) as unknown as MeasurementRow[]
}
