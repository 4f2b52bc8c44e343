import type { Ranking } from '../../answers/ranking/ranking.ts'
import { Empty } from '../../ui/Empty.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { whatOf } from './rankingHeadline.ts'

/** Nothing is known of any year. */
export function RankingEmpty({ data }: { data: Ranking }) {
  const words = useWords()
  return <Empty title={words.ranking.empty.nothing(whatOf(data, words))} />
}
