import type { FigureNote } from '../../ui/FigureText.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { RankingFrame } from './askFrame.ts'
import type { RankingAnswer } from './askRanking.ts'
import { sourcesOf } from './sourcesOf.ts'

/** Publisher, decision and where it was read; date of publication; how much is known. */
export function useNote(found: RankingAnswer, sources: RankingFrame['sources']): FigureNote {
  const { note } = useWords().ranking
  const { data } = found
  const read = sourcesOf(found, sources)
  const shown = read.length > 2 ? 1 : read.length
  const published = data.publication?.published ?? null
  return {
    source: [
      data.index.publisher,
      data.edition?.decision,
      ...read.slice(0, shown).map(({ title }) => title),
      read.length > shown ? note.more(read.length - shown) : null,
    ].filter((one) => one != null),
    date: published === null ? note.unpublished : note.published(published),
    known: note.known(data.known, data.printed, data.placesRanked, data.complete),
  }
}
