import type { HeldMeasurement } from './FormLists.ts'

/** The files or tables that rows are from, each once. */
export function sourcesOf(rows: readonly HeldMeasurement[]): string {
  return [...new Set(rows.map(({ source }) => source))].join('; ')
}
