import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CausesSearch } from '../../state/search.ts'
import { Panels } from '../../ui/Panels.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { Change } from './change/Change.tsx'
import { Compare } from './compare/Compare.tsx'
import { Headroom } from './headroom/Headroom.tsx'
import { Sensitivity } from './sensitivity/Sensitivity.tsx'

const route = getRouteApi('/causes')

const panels: Readonly<Record<CausesSearch['tab'], () => ReactNode>> = {
  change: Change,
  sensitivity: Sensitivity,
  room: Headroom,
  compare: Compare,
}

/** Why a place moved, how sure its rank is, where room is left, and how it stands beside others. */
export function Causes() {
  const words = useWords().causes
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
          search: ({ index, year, place, peers }) => ({ index, year, place, peers, tab: next }),
        })
      }
    />
  )
}
