import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { type Bump, bump } from '../../answers/ranking/bump.ts'
import { hanoi } from '../../parts/names/hanoi.ts'
import { GroupMisfit } from '../../parts/pick/GroupMisfit.tsx'
import { useIndexed } from '../../parts/pick/IndexContext.ts'
import { YearInstead } from '../../parts/pick/YearInstead.tsx'
import { usePreferences } from '../../state/preferences.ts'
import type { RankingSearch } from '../../state/search.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { GroupEditor } from './GroupEditor.tsx'
import styles from './Ranking.module.css'
import { RankingBar } from './RankingBar.tsx'
import { RankingEmpty } from './RankingEmpty.tsx'
import { RankingPictures } from './RankingPictures.tsx'
import { RankingTable } from './RankingTable.tsx'
import { type RankingFrame, rankingFrame } from './rankingFrame.ts'
import { type RankingAnswer, rankingScreen } from './rankingScreen.ts'
import { YearStrip } from './YearStrip.tsx'

const route = getRouteApi('/ranking')

/** Where every place stands in an index or component of a year, seen from Hà Nội. */
export function Ranking() {
  const words = useWords()
  const search = useIndexed(route.useSearch())
  const groups = usePreferences((state) => state.groups)
  const { index, year, component, peers, place } = search
  const answer = useAnswer(rankingScreen, { index, year, component, peers, place, groups })
  const over = useAnswer(bump, { index, component })
  const frame = useAnswer(rankingFrame, { index })
  return (
    <Answered answer={answer} what={words.ranking.waiting} height={560}>
      {(ranking) => (
        <Answered answer={frame}>
          {(loaded) => (
            <RankingFigures
              ranking={ranking}
              frame={loaded}
              over={matching(over.data, ranking)}
              search={search}
            />
          )}
        </Answered>
      )}
    </Answered>
  )
}

interface RankingFiguresProps {
  ranking: RankingAnswer
  frame: RankingFrame
  over: Bump | null
  search: RankingSearch
}

function RankingFigures({ ranking, frame, over, search }: RankingFiguresProps) {
  const navigate = route.useNavigate()
  const groups = usePreferences((state) => state.groups)
  const [editing, setEditing] = useState<{ id: string | null } | null>(null)
  const { data } = ranking
  const chosen = search.place === hanoi ? null : search.place

  const change = useCallback(
    (part: Partial<RankingSearch>, replace = false) => {
      navigate({ search: (before) => ({ ...before, ...part }), replace, resetScroll: false })
    },
    [navigate],
  )
  const choose = useCallback(
    (place: string) => change({ place: place === chosen ? hanoi : place }),
    [change, chosen],
  )
  const toYear = useCallback((year: number, playing: boolean) => change({ year }, playing), [change])

  return (
    <div className={styles.screen}>
      <RankingBar
        ranking={ranking}
        frame={frame}
        over={over}
        search={search}
        onChange={change}
        onGroup={(id) => setEditing({ id })}
      />
      {editing && data.place_system ? (
        <GroupEditor
          key={editing.id}
          group={groups.find(({ id }) => id === editing.id) ?? null}
          system={data.place_system}
          places={ranking.places}
          onClose={(id, removed) => {
            setEditing(null)
            if (id !== null) change({ peers: `group:${id}` })
            else if (removed) change({ peers: 'all' })
          }}
        />
      ) : null}
      <YearInstead
        index={search.index}
        asked={search.year}
        shown={data.year}
        lacks="figure"
        className={styles.said}
      />
      <GroupMisfit peers={search.peers} system={data.place_system} instead="all" className={styles.said} />
      <div className={styles.yearRow}>
        {over ? <YearStrip over={over} year={data.year} onYear={toYear} /> : null}
      </div>
      {data.rows.length === 0 ? (
        <RankingEmpty data={data} />
      ) : (
        <div className={styles.columns}>
          <RankingTable
            ranking={ranking}
            sources={frame.sources}
            over={over}
            search={search}
            chosen={chosen}
            onChoose={choose}
          />
          <RankingPictures
            ranking={ranking}
            sources={frame.sources}
            over={over}
            picture={search.picture}
            chosen={chosen}
            onChoose={choose}
            onPicture={(picture) => change({ picture })}
          />
        </div>
      )}
    </div>
  )
}

/** The years belong to another question as long as that one is on its way. */
function matching(over: Bump | undefined, { data }: RankingAnswer): Bump | null {
  return over && over.index === data.index.index && over.component === data.component ? over : null
}
