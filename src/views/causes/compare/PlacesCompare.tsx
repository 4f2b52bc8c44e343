import { getRouteApi } from '@tanstack/react-router'
import { type Comparison, compare } from '../../../answers/compare/compare.ts'
import { GroupMisfit } from '../../../parts/pick/GroupMisfit.tsx'
import { useIndexed } from '../../../parts/pick/IndexContext.ts'
import { groupOf } from '../../../parts/pick/peersOf.ts'
import { YearInstead } from '../../../parts/pick/YearInstead.tsx'
import { usePreferences } from '../../../state/preferences.ts'
import type { CausesSearch } from '../../../state/search.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Compare.module.css'
import { CompareBar } from './CompareBar.tsx'
import { CompareHistoryFigure } from './CompareHistoryFigure.tsx'
import { ProfileFigure } from './ProfileFigure.tsx'
import { StandingFigure } from './StandingFigure.tsx'
import { Suggestions } from './Suggestions.tsx'

const route = getRouteApi('/causes')

/** Two to five places side by side in one year of an index. */
export function PlacesCompare() {
  const words = useWords()
  const search = useIndexed(route.useSearch())
  const { index, year, place, peers } = search
  const group = groupOf(
    peers,
    usePreferences((state) => state.groups),
  )
  const answer = useAnswer(compare, { index, year, place, others: search.with?.split(','), group })
  return (
    <Answered answer={answer} what={words.compare.what} height={560}>
      {(comparison) =>
        comparison === null ? (
          <Empty title={words.compare.nothing(index, year ?? null)} />
        ) : (
          <ComparedPlaces comparison={comparison} search={search} />
        )
      }
    </Answered>
  )
}

function ComparedPlaces({ comparison, search }: { comparison: Comparison; search: CausesSearch }) {
  const said = useWords().compare
  const navigate = route.useNavigate()
  const { year, byDefault } = comparison
  const choose = (others: readonly string[]) => {
    navigate({ search: (before) => ({ ...before, with: others.join(',') || undefined }), resetScroll: false })
  }
  const missing =
    year.table !== null
      ? null
      : year.why === 'no formula'
        ? said.noFormula
        : said.partial(year.placesKnown, year.placesRanked)
  return (
    <>
      <CompareBar comparison={comparison} search={search} onOthers={choose} />
      <YearInstead
        index={search.index}
        asked={search.year}
        shown={year.year}
        lacks="figure"
        className={styles.said}
      />
      {search.with === undefined ? (
        <GroupMisfit
          peers={search.peers}
          system={year.place_system}
          instead="alike"
          className={`quiet-line ${styles.said}`}
        />
      ) : null}
      {byDefault ? <p className={`quiet-line ${styles.said}`}>{said.byDefault[byDefault]}</p> : null}
      {missing ? <p className={`quiet-line ${styles.said}`}>{missing}</p> : null}
      <div className={styles.top}>
        <StandingFigure comparison={comparison} />
        <Suggestions comparison={comparison} onOthers={choose} />
      </div>
      <div className={styles.pictures}>
        <ProfileFigure comparison={comparison} />
        <CompareHistoryFigure comparison={comparison} />
      </div>
    </>
  )
}
