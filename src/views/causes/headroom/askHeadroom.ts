import { type Room, roomComponents } from '../../../answers/headroom/headroomComponents.ts'
import { linearYears } from '../../../answers/lists/linearYears.ts'
import type { Database } from '../../../engine/Database.ts'
import { askComponents, type ComponentsAnswer } from '../../../parts/pick/openedComponents.ts'
import type { PeerGroup } from '../../../state/preferences.ts'
import type { CausesSearch } from '../../../state/search.ts'

export interface RoomAnswer {
  found: ComponentsAnswer
  /** Null where nothing is known of the place in the index. */
  room: Room | null
}

/** The year that the address opens, taken apart, with what was gained from like levels in all years. */
export async function askRoom(
  database: Database,
  { search, groups }: { search: CausesSearch; groups: readonly PeerGroup[] },
  signal: AbortSignal,
): Promise<RoomAnswer> {
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
    askComponents(database, { search: opened, groups }, signal),
    linearYears(database, { index }, signal),
  ])
  return { found, room: found.data && roomComponents(found.data, years) }
}
