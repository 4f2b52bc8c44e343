import type { Bump } from '../../answers/ranking/bump.ts'
import { hanoi } from '../../parts/names/hanoi.ts'
import { placeNames } from '../../parts/names/placeNames.ts'
import { usePreferences } from '../../state/preferences.ts'
import type { RankingSearch } from '../../state/search.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { peersLabel } from './peersLabel.ts'
import { RankFigure } from './RankFigure.tsx'
import styles from './Ranking.module.css'
import { RankLinks } from './RankLinks.tsx'
import type { RankingFrame } from './rankingFrame.ts'
import { chosenSentence, rankingDetail, rankingHeadline, whatOf } from './rankingHeadline.ts'
import type { RankingAnswer } from './rankingScreen.ts'
import { SourceList } from './SourceList.tsx'

interface RankingTableProps {
  ranking: RankingAnswer
  sources: RankingFrame['sources']
  over: Bump | null
  search: RankingSearch
  chosen: string | null
  onChoose: (place: string) => void
}

/** The finding about Hà Nội, the one about the chosen place, and the table. */
export function RankingTable({ ranking, sources, over, search, chosen, onChoose }: RankingTableProps) {
  const words = useWords()
  const groups = usePreferences((state) => state.groups)
  const { data, places } = ranking
  const placeName = placeNames(places, words)
  const city = { code: hanoi, name: placeName(hanoi) }
  const peers = peersLabel(ranking, { search, groups }, words)
  const rowOf = (place: string | null) => data.rows.find((row) => row.place === place)
  const other = rowOf(chosen)

  return (
    <div className={styles.left}>
      <RankFigure
        ranking={ranking}
        sources={sources}
        over={over}
        headline={rankingHeadline(data, city, words)}
        subtitle={[
          rankingDetail(data, { place: hanoi, peers }, words),
          words.ranking.table.subtitle(whatOf(data, words), peers, data.year),
        ]
          .filter(Boolean)
          .join(' · ')}
        chosen={chosen}
        onChoose={onChoose}
      />
      {chosen && other ? (
        <p className={styles.said} role="status">
          {chosenSentence(data, other, { row: rowOf(hanoi), name: city.name }, words)}
        </p>
      ) : null}
      <RankLinks data={data} place={chosen ?? hanoi} name={placeName(chosen ?? hanoi)} />
      <SourceList ranking={ranking} sources={sources} />
    </div>
  )
}
