import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DataSearch } from '../../state/search.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { Conflicts } from './Conflicts.tsx'
import { Coverage } from './Coverage.tsx'
import { Definitions } from './Definitions.tsx'
import { Editions } from './Editions.tsx'
import { LoadReport } from './LoadReport.tsx'
import { Sources } from './Sources.tsx'

const route = getRouteApi('/data')

const panels: Readonly<Record<DataSearch['tab'], () => ReactNode>> = {
  coverage: Coverage,
  sources: Sources,
  conflicts: Conflicts,
  editions: Editions,
  definitions: Definitions,
  report: LoadReport,
}

const tabs = Object.keys(panels) as DataSearch['tab'][]

/** What is loaded, where it comes from, what it means and how it is computed. */
export function Data() {
  const words = useWords().data
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  const Panel = panels[tab]
  return (
    <Tabs
      label={words.tabsLabel}
      value={tab}
      tabs={tabs.map((value) => ({ value, label: words.tabs[value] }))}
      onChange={(next) => navigate({ search: ({ index }) => ({ index, tab: next }) })}
    >
      <Panel />
    </Tabs>
  )
}
