import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CausesSearch } from '../../state/search.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { Change } from './change/Change.tsx'
import { Compare } from './compare/Compare.tsx'
import { Room } from './room/Room.tsx'
import { Sensitivity } from './sensitivity/Sensitivity.tsx'

const route = getRouteApi('/causes')

const panels: Readonly<Partial<Record<CausesSearch['tab'], () => ReactNode>>> = {
  change: Change,
  sensitivity: Sensitivity,
  room: Room,
  compare: Compare,
}

const tabs = Object.keys(panels) as CausesSearch['tab'][]

/** Why a place moved, how sure its rank is, where room is left, and how it stands beside others. */
export function Causes() {
  const words = useWords().causes
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
          search: ({ index, year, place, peers }) => ({ index, year, place, peers, tab: next }),
        })
      }
    >
      {Panel ? <Panel /> : null}
    </Tabs>
  )
}
