import type { Sheet } from '../Sheet.ts'

/** The rows of a sheet from one on, up to another that is none of them, with their numbers: what stands above is blank. */
export function partOf(sheet: Sheet, from: number, to = sheet.rows.length): Sheet {
  const { rows, merges } = sheet
  return {
    ...sheet,
    ...(from > 0 ? { from } : {}),
    rows: rows.slice(0, to).map((row, r) => (r < from ? [] : row)),
    merges: merges.filter(({ top, bottom }) => top >= from && bottom < to),
  }
}
