import { publishedNote } from '../../parts/figure/publishedNote.ts'
import type { FigureNote } from '../../ui/FigureText.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { RankingFrame } from './rankingFrame.ts'
import type { RankingAnswer } from './rankingScreen.ts'
import { sourcesOf } from './sourcesOf.ts'

/** The note under a ranking, with how many scores and ranks are known. */
export function useNote(ranking: RankingAnswer, sources: RankingFrame['sources']): FigureNote {
  const words = useWords()
  const { index, edition, publication, placesKnown, printed, placesRanked, complete } = ranking.data
  return publishedNote(
    {
      ...{ index, decision: edition?.decision, sources: sourcesOf(ranking, sources) },
      dates: [publication?.published],
      coverage: words.ranking.note.known(placesKnown, printed, placesRanked, complete),
    },
    words,
  )
}
