import { getRouteApi } from '@tanstack/react-router'
import { useIndexed } from '../../../parts/pick/IndexContext.ts'
import { PlanPanel } from '../PlanPanel.tsx'
import type { PlanAnswer } from '../planScreen.ts'
import { GoalPick } from './GoalPick.tsx'
import { OpenReach } from './OpenReach.tsx'

const route = getRouteApi('/plan')

/** What a rank takes: the cheapest gains within limits, as tasks for those who lead. */
export function Reach() {
  const search = useIndexed(route.useSearch())
  return (
    <PlanPanel goal={(plan: PlanAnswer) => <GoalPick plan={plan} goal={search.goal} />}>
      {(from, placeName) => <OpenReach from={from} placeName={placeName} search={search} />}
    </PlanPanel>
  )
}
