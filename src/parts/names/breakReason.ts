import type { EditionMeta } from '../../answers/lists/indexList.ts'
import type { Break } from '../../domain/score/comparable.ts'
import type { Words } from '../../i18n/vi.ts'

/** Why two years do not compare, or may not: the edition's own note where there is one. */
export function breakReason(found: Break<EditionMeta>, words: Words): string {
  const said = words.components.cause
  if (found.cause !== 'edition') return said[found.cause]
  const general = found.verdict === 'refused' ? said.edition(found.year) : said.suspected(found.year)
  const note = words.language === 'vi' ? found.edition?.note_vi : found.edition?.note_en
  return note ? `${general} (${note})` : general
}

/** Each reason once, joined into one sentence part. */
export function breakReasons(breaks: readonly Break<EditionMeta>[], words: Words): string {
  return [...new Set(breaks.map((one) => breakReason(one, words)))].join('; ')
}
