import type { Comparison } from '../../../answers/compare/compare.ts'
import type { Words } from '../../../i18n/vi.ts'
import type { FigureNote } from '../../../ui/FigureText.ts'

/** Publisher, decision, where it was read, date of publication, how many totals are known. */
export function compareNote({ index, year, sources }: Comparison, words: Words): FigureNote {
  const said = words.components
  const [first] = sources
  const read =
    sources.length > 2 && first
      ? [said.moreSources(first.title, sources.length - 1)]
      : sources.map(({ title }) => title)
  const published = year.publication?.published ?? null
  return {
    source: [index.publisher, year.edition?.decision, ...(read.length > 0 ? read : [index.url])].filter(
      (one) => one != null,
    ),
    ...(published === null ? {} : { date: said.published(words.format.date(published)) }),
    known: said.known(year.official.known, year.placesRanked),
  }
}
