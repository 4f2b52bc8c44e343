import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useRef } from 'react'
import { city } from '../../answers/lists/responsible.ts'
import { peerWords } from '../../parts/names/peerWords.ts'
import { yearSpans } from '../../parts/names/yearSpans.ts'
import { GroupMisfit } from '../../parts/pick/GroupMisfit.tsx'
import { useIndexed } from '../../parts/pick/IndexContext.ts'
import { type ComponentsAnswer, openedComponents } from '../../parts/pick/openedComponents.ts'
import { treeToName } from '../../parts/pick/opening.ts'
import { YearInstead } from '../../parts/pick/YearInstead.tsx'
import { usePreferences } from '../../state/preferences.ts'
import type { ComponentsSearch } from '../../state/search.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { ComponentDetail } from './ComponentDetail.tsx'
import styles from './Components.module.css'
import { ComponentsBar } from './ComponentsBar.tsx'
import { ComponentsEmpty } from './ComponentsEmpty.tsx'
import { ComponentTrail } from './ComponentTrail.tsx'
import { LostFigure } from './LostFigure.tsx'
import { TreeFigure } from './TreeFigure.tsx'
import { UnitsBehindFigure } from './UnitsBehindFigure.tsx'

const route = getRouteApi('/components')

/** An index of a place in a year as a tree down to the deepest published component, and who stands behind it. */
export function Components() {
  const words = useWords()
  const search = useIndexed(route.useSearch())
  const groups = usePreferences((state) => state.groups)
  const { index, place, year, tree, component, peers } = search
  const answer = useAnswer(openedComponents, { index, place, year, tree, component, peers, groups })
  return (
    <Answered answer={answer} what={words.components.what} height={560}>
      {(components) => <ComponentsFigures components={components} search={search} />}
    </Answered>
  )
}

function ComponentsFigures({
  components,
  search,
}: {
  components: ComponentsAnswer
  search: ComponentsSearch
}) {
  const all = useWords()
  const words = all.components
  const navigate = route.useNavigate()
  const detail = useRef<HTMLDivElement>(null)
  const { data, opened } = components
  const choose = (component: string | undefined) => {
    const { year, tree = null } = opened ?? {}
    navigate({
      search: (before) => ({
        ...before,
        component,
        year,
        tree: treeToName(components.years, { year, tree, component }),
      }),
      resetScroll: false,
    })
    if (matchMedia('(max-width: 68em)').matches) detail.current?.scrollIntoView()
  }
  const groups = usePreferences((state) => state.groups)
  const peers = peerWords(components.peers, groups, all)
  const shown = useMemo(
    () => data && { data, sources: components.sources, peers },
    [data, components.sources, peers],
  )
  const root = data?.rows[0]
  const chosen = data?.rows.find((row) => row.component === search.component) ?? root
  const hasScores = data?.rows.some((row) => row.parent !== null && row.score !== null) ?? false

  return (
    <>
      <ComponentsBar components={components} search={search} />
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
            ? words.opened(yearSpans(opened.passedOver), opened.year)
            : words.notYet(yearSpans(opened.passedOver))}
        </p>
      ) : null}
      {data && shown && root && chosen ? (
        <>
          <ComponentTrail data={data} chosen={chosen} />
          {hasScores ? null : <ComponentsEmpty components={components} search={search} />}
          <div className={styles.screen}>
            <div className={styles.tree}>
              <TreeFigure shown={shown} band={components.band} chosen={chosen.component} onChoose={choose} />
              <LostFigure shown={shown} />
              {chosen.parent !== null && data.place === city.place ? (
                <UnitsBehindFigure data={data} chosen={chosen} />
              ) : null}
            </div>
            <div className={styles.detail} ref={detail}>
              <ComponentDetail shown={shown} chosen={chosen} search={search} onChoose={choose} />
            </div>
          </div>
        </>
      ) : (
        <ComponentsEmpty components={components} search={search} />
      )}
    </>
  )
}
