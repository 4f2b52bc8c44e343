import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { stepOf } from '../../../answers/plan/reach.ts'
import { median } from '../../../domain/chance/median.ts'
import { nothingSupposed, weightsOf } from '../../../domain/plan/scenario.ts'
import { type LinearTable, scoresOf } from '../../../domain/score/linearTable.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import { collate } from '../../../i18n/collate.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { Pick } from '../../../ui/Pick.tsx'
import { TextButton } from '../../../ui/TextButton.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import { isNothing } from './changed.ts'
import type { ScenarioProps } from './ScenarioProps.ts'
import styles from './Scenarios.module.css'
import { ScoreSlider } from './ScoreSlider.tsx'
import type { Draft } from './useDraft.ts'

const route = getRouteApi('/plan')

export interface ScoreSlidersProps extends ScenarioProps {
  /** Before anything is supposed. */
  moved: LinearTable
  draft: Draft
}

/** A slider and a number for every component of one place, which may be any. */
export function ScoreSliders({ from, placeName, search, moved, draft }: ScoreSlidersProps) {
  const words = useWords()
  const said = words.scenarios.sliders
  const navigate = route.useNavigate()
  const edited = moved.places.includes(search.edit ?? '') ? (search.edit ?? search.place) : search.place
  const marks = useMemo(() => marksOf(moved, edited), [moved, edited])
  const componentName = useMemo(() => componentNames(from.start.meta.components, words), [from, words])
  const weights = useMemo(() => weightsOf(moved), [moved])
  const changes = draft.scenario.scores.get(edited)
  const start = useMemo(() => scoresOf(moved, edited), [moved, edited])
  const alsoChanged = [...draft.scenario.scores.keys()].filter((place) => place !== edited)
  return (
    <section className={styles.sliders} aria-label={`${said.title} ${placeName(edited)}`}>
      <h2 className={styles.heading}>
        {said.title}{' '}
        <Pick
          label={said.edit}
          value={edited}
          options={moved.places
            .map((place) => ({ value: place, label: placeName(place) }))
            .sort((a, b) => collate(a.label, b.label))}
          onChange={(place) =>
            navigate({
              search: (before) => ({ ...before, edit: place === search.place ? undefined : place }),
              resetScroll: false,
            })
          }
        />
        {isNothing(draft.scenario) ? null : (
          <TextButton quiet className={styles.quiet} onClick={() => draft.settle(() => nothingSupposed)}>
            {said.resetAll}
          </TextButton>
        )}
      </h2>
      <div className={styles.rows}>
        {moved.components.map(({ component, factor, max }, c) => (
          <ScoreSlider
            key={`${edited} ${component}`}
            place={edited}
            component={component}
            name={componentName(component)}
            weight={weights?.[c] ?? null}
            value={Math.min(changes?.get(component) ?? start[c] ?? 0, max ?? Number.POSITIVE_INFINITY)}
            start={start[c] ?? 0}
            changed={changes?.has(component) ?? false}
            factor={factor}
            max={max ?? marks[c]?.best ?? 0}
            median={marks[c]?.median ?? null}
            best={marks[c]?.best ?? null}
            step={stepOf(from.index)}
            decimals={shownDecimals(from.index)}
            followed={edited === search.place}
            suppose={draft.suppose}
            settle={draft.settle}
          />
        ))}
      </div>
      <p className={`quiet-note ${styles.note}`}>
        {said.note} {alsoChanged.length > 0 ? said.changedPlaces(alsoChanged.map(placeName)) : null}
      </p>
      {draft.tooLong ? <p role="alert">{said.tooLong}</p> : null}
    </section>
  )
}

function marksOf({ components, places, scores }: LinearTable, edited: string) {
  return components.map((_, c) => {
    const others = places.flatMap((place, p) =>
      place === edited ? [] : [scores[p * components.length + c] ?? Number.NaN],
    )
    return { median: median(others), best: others.length === 0 ? null : Math.max(...others) }
  })
}
