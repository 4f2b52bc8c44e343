import type { Words } from './vi.ts'

/** A break between two years of an index, as the data tells it. */
export interface BreakTold {
  year: number
  cause: 'edition' | 'place_system' | 'no edition'
  verdict: 'suspected' | 'refused'
  edition: { decision: string | null; note_vi: string | null; note_en: string | null } | null
  /** Where the systems of places differ: that of the earlier year and that of the later. */
  systems?: { before: string | null; now: string | null } | null
}

/**
 * Why two years do not compare, or may not: what changed, and of an edition its note in the reader's language,
 * else its decision, else that the note is not translated.
 */
export function breakReason(
  { cause, year, verdict, edition, systems }: BreakTold,
  { breaks: said, language }: Pick<Words, 'breaks' | 'language'>,
): string {
  if (cause === 'place_system') {
    const { before = null, now = null } = systems ?? {}
    return before === null || now === null ? said.places : said.systems(year, now, before)
  }
  if (cause === 'no edition') return said.noEdition(year)
  const general = said[verdict](year)
  if (edition === null) return general
  const [own, other] =
    language === 'en' ? [edition.note_en, edition.note_vi] : [edition.note_vi, edition.note_en]
  const why = own ?? edition.decision ?? (other === null ? null : said.untranslated)
  return why === null ? general : `${general} (${why})`
}

/** Each reason once, joined into one sentence part; where the years are refused, the reasons of that alone. */
export function breakReasons(
  breaks: readonly BreakTold[],
  words: Pick<Words, 'breaks' | 'language'>,
): string {
  const refused = breaks.filter(({ verdict }) => verdict === 'refused')
  const told = refused.length > 0 ? refused : breaks
  return [...new Set(told.map((one) => breakReason(one, words)))].join('; ')
}
