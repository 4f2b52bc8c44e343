import type { Words } from './vi.ts'

/** What a column of a table holds; of one that nobody described, nothing. */
export function columnMeaning(
  { common, of }: Words['dictionary']['columns'],
  table: string,
  column: string,
): string | null {
  return of[table]?.[column] ?? new Map(Object.entries(common)).get(column) ?? null
}
