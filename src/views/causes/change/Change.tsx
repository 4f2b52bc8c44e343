import { getRouteApi } from '@tanstack/react-router'
import type { Change as ChangeAnswer } from '../../../answers/change.ts'
import { usePreferences } from '../../../state/preferences.ts'
import type { CausesSearch } from '../../../state/search.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { breakReasons } from '../../components/breakReason.ts'
import { peerWords } from '../../components/peerWords.ts'
import { askChange } from './askChange.ts'
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
  const search = route.useSearch()
  const groups = usePreferences((state) => state.groups)
  const { index, place, from, year, peers } = search
  const answer = useAnswer(['change', index, place, from, year, peers, groups], (database, signal) =>
    askChange(database, { search, groups }, signal),
  )
  return (
    <Answered answer={answer} what={words.change.what} height={560}>
      {(found) => <Opened found={found} search={search} />}
    </Answered>
  )
}

function Opened({ found, search }: { found: ChangeAnswer; search: CausesSearch }) {
  const words = useWords()
  const navigate = route.useNavigate()
  const groups = usePreferences((state) => state.groups)
  const { pair, split, published } = found
  const onChange = (part: Partial<CausesSearch>) => {
    navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false })
  }
  const story = pair && storyOf(found, pair, words)
  return (
    <>
      <ChangeBar found={found} search={search} onChange={onChange} />
      {pair?.comparison.verdict === 'suspected' ? (
        <p className={styles.warning}>
          {words.change.notice.suspected(breakReasons(pair.comparison.breaks, words))}
        </p>
      ) : null}
      {story && split ? (
        <SplitFigures story={story} split={split} peers={peerWords(found.peers, groups, words)} />
      ) : story && published ? (
        <>
          <MissingNote story={story} />
          <PublishedFigures story={story} published={published} />
        </>
      ) : (
        <Refused found={found} onPair={(from, year) => onChange({ from, year })} />
      )}
    </>
  )
}
