import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import type { Words } from '../../i18n/vi.ts'
import { shortName } from './shortName.ts'

/** The name in the reader's language, shortened where its siblings allow. */
export function componentName(row: BreakdownRow, siblings: readonly BreakdownRow[], words: Words): string {
  const name = (one: BreakdownRow) => words.format.name({ name_vi: one.name, name_en: one.name_en })
  return shortName(name(row), siblings.filter((one) => one.parent === row.parent).map(name))
}
