import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DataSearch } from '../../state/search.ts'
import { Panels } from '../../ui/Panels.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { Conflicts } from './Conflicts.tsx'
import { Coverage } from './Coverage.tsx'
import { Definitions } from './Definitions.tsx'
import { Editions } from './Editions.tsx'
import { LoadReport } from './LoadReport.tsx'
import { Sources } from './Sources.tsx'
import { SqlTab } from './sql/SqlTab.tsx'
import { Upload } from './upload/Upload.tsx'

const route = getRouteApi('/data')

const panels: Readonly<Record<DataSearch['tab'], () => ReactNode>> = {
  coverage: Coverage,
  sources: Sources,
  conflicts: Conflicts,
  editions: Editions,
  definitions: Definitions,
  report: LoadReport,
  upload: Upload,
  sql: SqlTab,
}

/** What is loaded, where it comes from, what it means and how it is computed. */
export function Data() {
  const words = useWords().data
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <Panels
      label={words.tabsLabel}
      value={tab}
      labels={words.tabs}
      panels={panels}
      onChange={(next) => navigate({ search: ({ index }) => ({ index, tab: next }) })}
    />
  )
}
