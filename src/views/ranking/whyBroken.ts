import type { EditionMeta } from '../../answers/lists/indexList.ts'
import type { ComparedYear } from '../../answers/lists/movement.ts'
import type { Bump } from '../../answers/ranking/bump.ts'
import type { Break } from '../../domain/score/comparable.ts'
import type { Words } from '../../i18n/vi.ts'

/** Why two years are not comparable, or perhaps not: every reason once. */
export function whyBroken(compared: ComparedYear, now: string | null, words: Words): string {
  const reasons = compared.breaks
    .filter(({ verdict }) => compared.verdict !== 'refused' || verdict === 'refused')
    .map((one) => reasonOf(one, { now, before: compared.place_system }, words))
  return [...new Set(reasons)].join('; ')
}

export function reasonOf(
  { cause, year, edition, verdict }: Break<EditionMeta>,
  systems: { now: string | null; before: string | null },
  words: Words,
): string {
  const { why } = words.ranking
  if (cause === 'place_system') return why.placeSystem(systems.now, systems.before)
  if (cause === 'no edition') return why.noEdition(year)
  const name = edition?.edition ?? String(year)
  const note = words.language === 'vi' ? edition?.note_vi : edition?.note_en
  const said = verdict === 'refused' ? why.edition(name) : why.suspectedEdition(name)
  return note ? `${said} (${note})` : said
}

/** The systems of places of a published year and of the one before. */
export function systemsAt(over: Bump, year: number): { now: string | null; before: string | null } {
  const i = over.years.findIndex((one) => one.year === year)
  return { now: over.years[i]?.place_system ?? null, before: over.years[i - 1]?.place_system ?? null }
}
