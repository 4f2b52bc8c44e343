import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type ChangeBasis, change, changeBasis } from '../../../answers/change/change.ts'
import { breakReasons } from '../../../i18n/breakReason.ts'
import { peerWords } from '../../../parts/names/peerWords.ts'
import { GroupMisfit } from '../../../parts/pick/GroupMisfit.tsx'
import { useIndexed } from '../../../parts/pick/IndexContext.ts'
import { peersOf } from '../../../parts/pick/peersOf.ts'
import { YearInstead } from '../../../parts/pick/YearInstead.tsx'
import { usePreferences } from '../../../state/preferences.ts'
import type { CausesSearch } from '../../../state/search.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Change.module.css'
import { ChangeBar } from './ChangeBar.tsx'
import { MissingNote } from './MissingNote.tsx'
import { PublishedFigures } from './PublishedFigures.tsx'
import { Refused } from './Refused.tsx'
import { SplitFigures } from './SplitFigures.tsx'
import { storyOf } from './Story.ts'

const route = getRouteApi('/causes')

/** Why a place rose or fell between two years of an index. */
export function Change() {
  const words = useWords()
  const search = useIndexed(route.useSearch())
  const { index } = search
  const answer = useAnswer(changeBasis, { index })
  return (
    <Answered answer={answer} what={words.change.what} height={560}>
      {(basis) => <ChangeFigures basis={basis} search={search} />}
    </Answered>
  )
}

/** Everything about an index is there at once, so that another year or place asks nothing more. */
function ChangeFigures({ basis, search }: { basis: ChangeBasis; search: CausesSearch }) {
  const words = useWords()
  const navigate = route.useNavigate()
  const groups = usePreferences((state) => state.groups)
  const { place, from, year, peers } = search
  const explained = useMemo(
    () =>
      change(basis, {
        ...{ place, from, to: year },
        peers: (places, system) => peersOf(peers, { places, place, groups, system }),
      }),
    [basis, place, from, year, peers, groups],
  )
  const { pair, split, published } = explained
  const onChange = (part: Partial<CausesSearch>) => {
    navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false })
  }
  const story = useMemo(() => explained.pair && storyOf(explained, explained.pair, words), [explained, words])
  return (
    <>
      <ChangeBar change={explained} search={search} onChange={onChange} />
      <YearInstead
        index={search.index}
        asked={explained.insteadOf}
        shown={pair && words.change.notice.pair(pair.from.year, pair.to.year)}
        lacks="pair"
        className={styles.said}
      />
      {split ? (
        <GroupMisfit
          peers={peers}
          system={pair?.to.place_system ?? null}
          instead="all"
          className={styles.said}
        />
      ) : null}
      {pair?.comparison.verdict === 'suspected' ? (
        <p className={styles.warning}>
          {words.change.notice.suspected(breakReasons(pair.comparison.breaks, words))}
        </p>
      ) : null}
      {story && split ? (
        <SplitFigures story={story} split={split} peers={peerWords(explained.peers, groups, words)} />
      ) : story && published ? (
        <>
          <MissingNote story={story} />
          <PublishedFigures story={story} published={published} />
        </>
      ) : (
        <Refused change={explained} onPair={(from, year) => onChange({ from, year })} />
      )}
    </>
  )
}
