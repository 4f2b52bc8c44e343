import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo, useRef, useState } from 'react'
import { readScenario, writeScenario } from '../../../domain/plan/readScenario.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import { longest, type PlanSearch } from '../../../state/search.ts'

const route = getRouteApi('/plan')

export interface Draft {
  scenario: Scenario
  /** It does not fit into the link and is lost when the page is left. */
  tooLong: boolean
  /** While a slider moves: shown at once, not yet in the link. */
  suppose: (change: (scenario: Scenario) => Scenario) => void
  /** Into the link, as one step that the back button undoes. */
  settle: (change?: (scenario: Scenario) => Scenario) => void
}

/** The scenario in the link, or what the reader is making of it at this moment. */
export function useDraft({ changes, index }: Pick<PlanSearch, 'changes' | 'index'>): Draft {
  const navigate = route.useNavigate()
  const linked = useMemo(() => readScenario(changes, index), [changes, index])
  const [draft, setDraft] = useState<Scenario | null>(null)
  const link = `${index} ${changes ?? ''}`
  const [opened, setOpened] = useState(link)
  // Another link, or the back button: what was being made of the one before is over.
  if (opened !== link) {
    setOpened(link)
    setDraft(null)
  }
  const scenario = opened === link && draft !== null ? draft : linked
  const text = useMemo(() => writeScenario(scenario, index), [scenario, index])

  // What the handlers of a slider see at the moment they are called, so that they stay the same functions.
  const now = useRef({ changes, index, scenario })
  now.current = { changes, index, scenario }

  const suppose = useCallback((change: (scenario: Scenario) => Scenario) => {
    const next = change(now.current.scenario)
    now.current.scenario = next
    setDraft(next)
  }, [])
  const settle = useCallback(
    (change?: (scenario: Scenario) => Scenario) => {
      if (change) suppose(change)
      const { changes: before, index, scenario } = now.current
      const written = writeScenario(scenario, index)
      if (written === before || (written?.length ?? 0) > longest) return
      navigate({ search: (search) => ({ ...search, changes: written }), resetScroll: false })
    },
    [navigate, suppose],
  )
  return { scenario, tooLong: (text?.length ?? 0) > longest, suppose, settle }
}
