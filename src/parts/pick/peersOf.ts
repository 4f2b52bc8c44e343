import type { PlaceMeta } from '../../answers/lists/placeList.ts'
import type { Peers } from '../../domain/rank/peers.ts'
import type { PeerGroup } from '../../state/preferences.ts'

interface Around {
  places: readonly PlaceMeta[]
  /** Whose region is meant. */
  place: string
  groups: readonly PeerGroup[]
  system: string | null
}

/**
 * Whom the address compares with. Everybody where the region is unknown, the group is gone, or was made of
 * places of another system.
 */
export function peersOf(chosen: string, { places, place, groups, system }: Around): Peers {
  if (chosen === 'cities') return { among: 'cities' }
  if (chosen === 'region') {
    const region = places.find((one) => one.place === place)?.region
    return region ? { among: 'region', region } : { among: 'all' }
  }
  const group = groupOf(chosen, groups)
  return group && group.placeSystem === system ? { among: 'group', places: group.places } : { among: 'all' }
}

export function groupOf(chosen: string, groups: readonly PeerGroup[]): PeerGroup | undefined {
  return groups.find(({ id }) => `group:${id}` === chosen)
}
