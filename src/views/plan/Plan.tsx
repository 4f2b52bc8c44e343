import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PlanSearch } from '../../state/search.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { Forecast } from './forecast/Forecast.tsx'
import { Scenarios } from './scenarios/Scenarios.tsx'
import { Target } from './target/Target.tsx'

const route = getRouteApi('/plan')

const panels: Readonly<Partial<Record<PlanSearch['tab'], () => ReactNode>>> = {
  scenarios: Scenarios,
  target: Target,
  forecast: Forecast,
}

const tabs = Object.keys(panels) as PlanSearch['tab'][]

/** What if: scenarios, what a rank takes, and what the year will end like. */
export function Plan() {
  const words = useWords().plan
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  const Panel = panels[tab]
  return (
    <Tabs
      label={words.tabsLabel}
      value={tab}
      tabs={tabs.map((value) => ({ value, label: words.tabs[value] }))}
      onChange={(next) =>
        navigate({
          search: ({ index, year, place }) => ({ index, year, place, tab: next }),
        })
      }
    >
      {Panel ? <Panel /> : null}
    </Tabs>
  )
}
