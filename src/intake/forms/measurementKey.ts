import type { MeasurementRow } from './FormLists.ts'

/** The key of a measurement in the contract, as one text. */
export function measurementKey({ date, unit, field, indicator }: MeasurementRow): string {
  return JSON.stringify([date, unit, field, indicator])
}
