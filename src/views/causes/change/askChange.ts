import { type Change, change } from '../../../answers/change.ts'
import type { Database } from '../../../engine/Database.ts'
import type { PeerGroup } from '../../../state/preferences.ts'
import type { CausesSearch } from '../../../state/search.ts'
import { peersOf } from '../../ranking/peersOf.ts'

/** What the address opens. */
export function askChange(
  database: Database,
  { search, groups }: { search: CausesSearch; groups: readonly PeerGroup[] },
  signal: AbortSignal,
): Promise<Change> {
  const { index, place, from, year, peers } = search
  return change(
    database,
    {
      index,
      place,
      from,
      to: year,
      peers: (places, system) => peersOf(peers, { places, place, groups, system }),
    },
    signal,
  )
}
