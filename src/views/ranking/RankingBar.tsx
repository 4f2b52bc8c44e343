import type { Bump } from '../../answers/ranking/bump.ts'
import { IndexPick } from '../../parts/pick/IndexPick.tsx'
import { PeersPick } from '../../parts/pick/PeersPick.tsx'
import { groupOf } from '../../parts/pick/peersOf.ts'
import { YearPick } from '../../parts/pick/YearPick.tsx'
import { usePreferences } from '../../state/preferences.ts'
import type { RankingSearch } from '../../state/search.ts'
import { useSettle } from '../../state/settled.ts'
import { ContextBar } from '../../ui/ContextBar.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { componentOptions } from './componentOptions.ts'
import { peersLabel } from './peersLabel.ts'
import type { RankingFrame } from './rankingFrame.ts'
import { type RankingAnswer, scoredComponents } from './rankingScreen.ts'

interface RankingBarProps {
  ranking: RankingAnswer
  frame: RankingFrame
  over: Bump | null
  search: RankingSearch
  onChange: (part: Partial<RankingSearch>) => void
  /** Opens the editor of the reader's own groups; null = a new one. */
  onGroup: (id: string | null) => void
}

/** [chỉ số] năm [2021] · thành phần [tất cả] · so với [63 tỉnh, thành phố]. */
export function RankingBar({ ranking, frame, over, search, onChange, onGroup }: RankingBarProps) {
  const words = useWords()
  const { bar, peers } = words.ranking
  const groups = usePreferences((state) => state.groups)
  const { data } = ranking
  const { indices, components } = frame
  const { index, year } = { index: data.index.index, year: data.year }
  useSettle({ year })
  const scored = useAnswer(scoredComponents, { index, year })
  const group = groupOf(search.peers, groups)

  return (
    <ContextBar summary={bar.summary(data.component, year, peersLabel(ranking, { search, groups }, words))}>
      <IndexPick
        label={bar.index}
        value={index}
        indices={indices}
        onChange={(next) => onChange({ index: next, component: undefined })}
      />
      {bar.year}
      <YearPick
        label={bar.year}
        value={year}
        years={(over?.years ?? []).map((one) => ({
          year: one.year,
          note: one.complete ? undefined : words.ranking.headline.known(one.placesKnown, one.placesRanked),
        }))}
        onChange={(next) => onChange({ year: next })}
      />
      {` · ${bar.component}`}
      <Pick
        label={bar.component}
        value={data.component}
        placeholder={words.format.name(data)}
        options={componentOptions(
          components,
          { index, year, scored: scored.stale ? null : (scored.data ?? null) },
          words,
        )}
        onChange={(next) => onChange({ component: next === index ? undefined : next })}
      />
      {` · ${bar.peers}`}
      <PeersPick
        placesRanked={data.placesRanked}
        system={data.place_system}
        places={ranking.places}
        search={search}
        onChange={(next) => onChange({ peers: next })}
        more={{
          option: { value: 'new', label: peers.newGroup, group: peers.own },
          onChoose: () => onGroup(null),
        }}
      />
      {group ? (
        <TextButton quiet onClick={() => onGroup(group.id)}>
          {peers.edit}
        </TextButton>
      ) : null}
    </ContextBar>
  )
}
