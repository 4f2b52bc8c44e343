import { type Headroom, headroomComponents } from '../../../answers/headroom/headroomComponents.ts'
import { linearYears } from '../../../answers/lists/linearYears.ts'
import type { Database } from '../../../engine/Database.ts'
import { type ComponentsAnswer, openedComponents } from '../../../parts/pick/openedComponents.ts'
import type { PeerGroup } from '../../../state/preferences.ts'
import type { CausesSearch } from '../../../state/search.ts'

export interface HeadroomAnswer {
  found: ComponentsAnswer
  /** Null where nothing is known of the place in the index. */
  room: Headroom | null
}

/** The year that the address opens, taken apart, with what was gained from like levels in all years. */
export async function askHeadroom(
  database: Database,
  { search, groups }: { search: CausesSearch; groups: readonly PeerGroup[] },
  signal: AbortSignal,
): Promise<HeadroomAnswer> {
  const { index, place, year, peers } = search
  const opened = {
    index,
    place,
    year,
    peers,
    tree: undefined,
    component: undefined,
    measure: 'score' as const,
  }
  const [found, years] = await Promise.all([
    openedComponents(database, { search: opened, groups }, signal),
    linearYears(database, { index }, signal),
  ])
  return { found, room: found.data && headroomComponents(found.data, years) }
}
