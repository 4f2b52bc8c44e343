import type { HeldMeasurement } from './FormLists.ts'

/** The source of what the package itself measures. */
export const packageSource = 'datapackage.json › measurements'

type Value = string | number | boolean | null

/** Rows in the contract's columns of measurements, with the file that they are from; of one day where none says of how many. */
export function measurementsOf(
  rows: readonly Readonly<Record<string, Value>>[],
  source: string,
): HeldMeasurement[] {
  return rows.map((row) => ({ ...row, days: row.days ?? 1, source })) as unknown as HeldMeasurement[]
}
