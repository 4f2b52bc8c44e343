import type { Breakdown } from '../../answers/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdownRows.ts'
import type { Words } from '../../i18n/vi.ts'
import type { FigureNote } from '../../ui/FigureText.ts'

/** Publisher, decision and date, and of how many places the score of a component is known. */
export function figureNote(data: Breakdown, row: BreakdownRow | undefined, words: Words): FigureNote {
  const said = words.components
  const { publisher, url } = data.index
  const published = data.publication?.published ?? null
  return {
    source: [publisher, data.edition?.decision, data.publication?.source ?? url].filter((one) => one != null),
    ...(published === null ? {} : { date: said.published(words.format.date(published)) }),
    ...(row === undefined ? {} : { known: said.known(row.known, row.placesRanked) }),
  }
}

/** A name for files: index, year, place, what it shows. */
export function fileName({ index, year, place }: Breakdown, what: string): string {
  return `${index.index}-${year}-${place}-${what}`.toLowerCase()
}
