import type { PickOption } from '../../ui/Pick.tsx'

/** Years as a menu offers them, the newest first, each with its note. */
export function yearsNewestFirst(
  years: readonly { year: number; note?: string | undefined }[],
): PickOption[] {
  return [...years]
    .sort((a, b) => b.year - a.year)
    .map(({ year, note }) => ({
      value: String(year),
      label: String(year),
      ...(note === undefined ? {} : { note }),
    }))
}
