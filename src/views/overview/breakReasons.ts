import type { ComparedYear } from '../../answers/lists/movement.ts'
import type { Words } from '../../i18n/vi.ts'

/** What changed between two years, in words. */
export function breakReasons({ breaks }: ComparedYear, { overview, language }: Words): string {
  const said = overview.indices
  const reasons = breaks.map(({ cause, edition, year }) => {
    if (cause === 'place_system') return said.placeSystem
    if (edition === null) return said.noEdition(year)
    const note = language === 'en' ? edition.note_en : edition.note_vi
    return said.edition(edition.edition, note ?? edition.decision)
  })
  return [...new Set(reasons)].join('; ')
}
