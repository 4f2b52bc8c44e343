import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PlanSearch } from '../../state/search.ts'
import { Panels } from '../../ui/Panels.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { Forecast } from './forecast/Forecast.tsx'
import { Reach } from './reach/Reach.tsx'
import { Scenarios } from './scenarios/Scenarios.tsx'

const route = getRouteApi('/plan')

const panels: Readonly<Record<PlanSearch['tab'], () => ReactNode>> = {
  scenarios: Scenarios,
  target: Reach,
  forecast: Forecast,
}

/** What if: scenarios, what a rank takes, and what the year will end like. */
export function Plan() {
  const words = useWords().plan
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <Panels
      label={words.tabsLabel}
      value={tab}
      labels={words.tabs}
      panels={panels}
      onChange={(next) =>
        navigate({
          search: ({ index, year, place }) => ({ index, year, place, tab: next }),
        })
      }
    />
  )
}
