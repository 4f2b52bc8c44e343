import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { placeNames } from '../../parts/names/placeNames.ts'
import { useIndexed } from '../../parts/pick/IndexContext.ts'
import { YearInstead } from '../../parts/pick/YearInstead.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { PlanBar } from './PlanBar.tsx'
import { PlanEmpty } from './PlanEmpty.tsx'
import { PlanNotes } from './PlanNotes.tsx'
import { isKnownStart, type KnownStart, type PlanAnswer, planScreen } from './planScreen.ts'

const route = getRouteApi('/plan')

export interface PlanPanelProps {
  /** Words and menus between the place and the index. */
  goal?: (plan: PlanAnswer) => ReactNode
  children: (from: KnownStart, placeName: (place: string) => string) => ReactNode
}

/** What the tabs share that suppose something: the year they start from, or why there is none. */
export function PlanPanel({ goal, children }: PlanPanelProps) {
  const words = useWords()
  const search = useIndexed(route.useSearch())
  const { index, year, place } = search
  const answer = useAnswer(planScreen, { index, year, place })
  return (
    <Answered answer={answer} what={words.scenarios.what} height={560}>
      {(plan) => {
        const placeName = placeNames(plan.places, words)
        return (
          <>
            <PlanBar plan={plan} search={search} goal={goal?.(plan)} />
            <YearInstead index={index} asked={year} shown={plan.from.year} lacks="whole" />
            {isKnownStart(plan.from, place) ? (
              <>
                <PlanNotes from={plan.from} search={search} />
                {children(plan.from, placeName)}
              </>
            ) : (
              <PlanEmpty from={plan.from} able={plan.able} search={search} placeName={placeName(place)} />
            )}
          </>
        )
      }}
    </Answered>
  )
}
