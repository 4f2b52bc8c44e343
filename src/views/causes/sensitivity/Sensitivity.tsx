import { getRouteApi } from '@tanstack/react-router'
import { useDeferredValue, useMemo, useState } from 'react'
import type { IntervalTable } from '../../../answers/interval/intervalTables.ts'
import type { LinearYear } from '../../../answers/lists/linearYears.ts'
import { placeNames } from '../../../parts/names/placeNames.ts'
import { useIndexed } from '../../../parts/pick/IndexContext.ts'
import { YearInstead } from '../../../parts/pick/YearInstead.tsx'
import type { CausesSearch } from '../../../state/search.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { TextButton } from '../../../ui/TextButton.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { HeatFigure } from './HeatFigure.tsx'
import { LeavingFigure } from './LeavingFigure.tsx'
import { NoisePick } from './NoisePick.tsx'
import { PlacesFigure } from './PlacesFigure.tsx'
import { fixedRows } from './placeRows.ts'
import styles from './Sensitivity.module.css'
import { SensitivityBar } from './SensitivityBar.tsx'
import { SensitivityEmpty } from './SensitivityEmpty.tsx'
import { SharesFigure } from './SharesFigure.tsx'
import type { Shown } from './Shown.ts'
import { SpreadSlider } from './SpreadSlider.tsx'
import { type SensitivityAnswer, sensitivityScreen } from './sensitivityScreen.ts'
import { useDraws } from './useDraws.ts'

const route = getRouteApi('/causes')

/** How far each rank of a year depends on the weights, on measurement error and on the rule of aggregation. */
export function Sensitivity() {
  const words = useWords()
  const search = useIndexed(route.useSearch())
  const { index, year } = search
  const answer = useAnswer(sensitivityScreen, { index, year })
  return (
    <Answered answer={answer} what={words.sensitivity.what} height={560}>
      {(sensitivity) => (
        <>
          <SensitivityBar sensitivity={sensitivity} search={search} />
          <YearInstead index={index} asked={year} shown={sensitivity.year?.year} lacks="whole" />
          {sensitivity.year && sensitivity.drawn ? (
            <Drawn
              sensitivity={sensitivity}
              year={sensitivity.year}
              drawn={sensitivity.drawn}
              search={search}
            />
          ) : (
            <SensitivityEmpty sensitivity={sensitivity} search={search} />
          )}
        </>
      )}
    </Answered>
  )
}

interface DrawnProps {
  sensitivity: SensitivityAnswer
  year: LinearYear
  drawn: IntervalTable
  search: CausesSearch
}

function Drawn({ sensitivity, year, drawn, search }: DrawnProps) {
  const words = useWords()
  const navigate = route.useNavigate()
  const [moving, setMoving] = useState<number | null>(null)
  const [isHeatOpen, setIsHeatOpen] = useState(false)
  const spread = moving ?? search.spread
  const noise = drawn.errors === null ? 'weights' : search.noise
  const varied = { weights: spread, measurement: 0, both: spread }[noise]
  const name = `${sensitivity.index.index} ${year.year}`
  const draws = useDraws({ name, drawn, spread: varied, withErrors: noise !== 'weights' }, moving !== null)
  const fixed = useMemo(
    () => fixedRows(drawn, year.official, placeNames(sensitivity.places, words)),
    [sensitivity, drawn, year, words],
  )
  const { place, top } = search
  const shown = useMemo((): Shown => {
    const ofPlace = fixed.find((one) => one.place === place) ?? null
    return { sensitivity, year, drawn, name, noise, top, place, followed: ofPlace }
  }, [sensitivity, year, drawn, name, noise, top, place, fixed])
  // The sentence goes first while the slider moves; the table and the picture of all places follow.
  const followed = useDeferredValue(draws)

  const rest = (value: number) => {
    setMoving(value)
    void navigate({
      search: (before) => ({ ...before, spread: value }),
      replace: true,
      resetScroll: false,
    }).then(() => setMoving(null))
  }
  return (
    <div aria-busy={!followed.all}>
      <div className={styles.controls}>
        <SpreadSlider value={spread} disabled={noise === 'measurement'} onMove={setMoving} onRest={rest} />
        <NoisePick
          noise={noise}
          errors={drawn.errors}
          onChange={(chosen) =>
            void navigate({ search: (before) => ({ ...before, noise: chosen }), resetScroll: false })
          }
        />
      </div>
      <div className={styles.screen}>
        <div>
          <SharesFigure shown={shown} spread={spread} draws={draws} />
          <LeavingFigure shown={shown} />
        </div>
        <PlacesFigure shown={shown} fixed={fixed} draws={followed} />
      </div>
      <TextButton className="no-print" aria-expanded={isHeatOpen} onClick={() => setIsHeatOpen(!isHeatOpen)}>
        {words.sensitivity.heatOpen}
      </TextButton>
      {isHeatOpen ? <HeatFigure shown={shown} fixed={fixed} draws={followed} /> : null}
    </div>
  )
}
