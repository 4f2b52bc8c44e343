import { getRouteApi } from '@tanstack/react-router'
import { useIndexed } from '../../../parts/pick/IndexContext.ts'
import { PlanPanel } from '../PlanPanel.tsx'
import { OpenScenario } from './OpenScenario.tsx'

const route = getRouteApi('/plan')

/** What if: scores and weights supposed, and what becomes of every place's total and rank. */
export function Scenarios() {
  const search = useIndexed(route.useSearch())
  return (
    <PlanPanel>
      {(from, placeName) => <OpenScenario from={from} placeName={placeName} search={search} />}
    </PlanPanel>
  )
}
