import type { RowOf } from '../../queries/query.ts'
import type { sourceRows } from '../../queries/sourceRows.ts'

export type SourceMeta = RowOf<typeof sourceRows.columns>

/**
 * The sources behind lists of codes (`s031;s024`), each once, in the order of the lists; unknown codes are left out.
 * Null where the sources could not be loaded.
 */
export function sourcesRead(
  sources: readonly SourceMeta[] | null,
  ...lists: readonly (string | null | undefined)[]
): SourceMeta[] | null {
  if (sources === null) return null
  const codes = lists.flatMap((list) => (list ?? '').split(';').map((code) => code.trim()))
  return [...new Set(codes)].flatMap((code) => sources.find((one) => one.source === code) ?? [])
}
