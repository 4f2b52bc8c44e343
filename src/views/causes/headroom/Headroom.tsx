import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { headroomGains } from '../../../answers/headroom/headroomGains.ts'
import { peerWords } from '../../../parts/names/peerWords.ts'
import { placeNames } from '../../../parts/names/placeNames.ts'
import { yearSpans } from '../../../parts/names/yearSpans.ts'
import { GroupMisfit } from '../../../parts/pick/GroupMisfit.tsx'
import { useIndexed } from '../../../parts/pick/IndexContext.ts'
import { YearInstead } from '../../../parts/pick/YearInstead.tsx'
import { usePreferences } from '../../../state/preferences.ts'
import type { CausesSearch } from '../../../state/search.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { gainOf, gainsKnown } from './gainOf.ts'
import styles from './Headroom.module.css'
import { HeadroomBar } from './HeadroomBar.tsx'
import { HeadroomFigure } from './HeadroomFigure.tsx'
import { HeadroomRules } from './HeadroomRules.tsx'
import { HeadroomTable } from './HeadroomTable.tsx'
import { HeadroomUnits } from './HeadroomUnits.tsx'
import { type HeadroomAnswer, headroomScreen } from './headroomScreen.ts'

const route = getRouteApi('/causes')

/** Where points are left for a place in an index, how likely they are to be gained, and what is used up. */
export function Headroom() {
  const words = useWords()
  const search = useIndexed(route.useSearch())
  const groups = usePreferences((state) => state.groups)
  const { index, place, year, peers } = search
  const answer = useAnswer(headroomScreen, { index, place, year, peers, groups })
  return (
    <Answered answer={answer} what={words.headroom.what} height={560}>
      {(headroom) => <HeadroomFigures answer={headroom} search={search} />}
    </Answered>
  )
}

function HeadroomFigures({ answer, search }: { answer: HeadroomAnswer; search: CausesSearch }) {
  const words = useWords()
  const groups = usePreferences((state) => state.groups)
  const { components, room } = answer
  const { data, opened } = components
  const peers = peerWords(components.peers, groups, words)
  const shown = useMemo(
    () => data && { data, sources: components.sources, peers },
    [data, components.sources, peers],
  )
  const gain = useMemo(() => room && gainOf(room, search), [room, search])
  const gains = useMemo(() => room && gain && headroomGains(room, gain), [room, gain])
  const placeName = placeNames(components.places, words)
  const choices = room ? gainsKnown(room) : []
  const subject = words.headroom.headline.subject(search.index, opened?.year ?? search.year ?? 0)

  return (
    <>
      <HeadroomBar answer={answer} search={search} gain={gain} />
      <GroupMisfit
        peers={search.peers}
        system={components.system}
        instead="all"
        className={`quiet-line ${styles.said}`}
      />
      {opened?.instead ? (
        <YearInstead
          index={search.index}
          asked={opened.instead.of}
          shown={opened.year}
          lacks={opened.instead.lacks}
          className={styles.said}
        />
      ) : null}
      {opened && opened.passedOver.length > 0 ? (
        <p className={`quiet-line ${styles.said}`}>
          {search.year === undefined
            ? words.components.opened(yearSpans(opened.passedOver), opened.year)
            : words.components.notYet(yearSpans(opened.passedOver))}
        </p>
      ) : null}
      {shown && room && gain && gains && choices.length > 0 ? (
        <>
          {choices.includes('best') ? null : (
            <p className={`quiet-line ${styles.said}`}>{partialOf(room, words)}</p>
          )}
          <div className={styles.screen}>
            <HeadroomFigure shown={shown} room={room} gains={gains} gain={gain} />
            <HeadroomUnits shown={shown} room={room} gains={gains} />
          </div>
          <HeadroomTable shown={shown} room={room} gains={gains} gain={gain} placeName={placeName} />
          <HeadroomRules room={room} />
        </>
      ) : (
        <Empty title={subject}>{words.headroom.headline.nothing}</Empty>
      )}
    </>
  )
}

function partialOf(room: NonNullable<HeadroomAnswer['room']>, words: ReturnType<typeof useWords>): string {
  const rows = room.components.map(({ row }) => row)
  const placesKnown = Math.min(...rows.map((row) => row.placesKnown))
  return words.headroom.partial(placesKnown, rows[0]?.placesRanked ?? null)
}
