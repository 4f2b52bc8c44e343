import type { Comparison } from '../../../answers/compare/compare.ts'
import type { Words } from '../../../i18n/vi.ts'
import { publishedNote } from '../../../parts/figure/publishedNote.ts'
import type { FigureNote } from '../../../ui/FigureText.ts'

/** The note under a comparison, with how many totals are known. */
export function compareNote({ index, year, sources }: Comparison, words: Words): FigureNote {
  const coverage = words.components.known(year.official.placesKnown, year.placesRanked)
  const dates = [year.publication?.published]
  return publishedNote({ index, decision: year.edition?.decision, sources, dates, coverage }, words)
}
