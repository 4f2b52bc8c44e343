import { usePreferences } from '../../state/preferences.ts'
import type { PeersSearch } from '../../state/search.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { groupOf } from './peersOf.ts'

export interface GroupMisfitProps {
  peers: PeersSearch
  /** Of the year shown; null where nothing is known of it. */
  system: string | null
  /** Whom one is compared with in its place. */
  instead: 'all' | 'alike'
  className?: string | undefined
}

/** That the reader's own group was made of places of another system than those of the year shown. */
export function GroupMisfit({ peers, system, instead, className }: GroupMisfitProps) {
  const { otherSystem } = useWords().ranking.peers
  const group = groupOf(
    peers,
    usePreferences((state) => state.groups),
  )
  if (!group || system === null || group.placeSystem === system) return null
  return <p className={className}>{otherSystem[instead](group.placeSystem)}</p>
}
