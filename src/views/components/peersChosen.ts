import type { PlaceMeta } from '../../answers/lists/placeList.ts'
import type { Peers } from '../../domain/rank/peers.ts'
import type { PeerGroup } from '../../state/preferences.ts'

/** What the address says about peers as whom it means; everybody where that is unknown. */
export function peersChosen(
  chosen: string,
  place: PlaceMeta | undefined,
  groups: readonly PeerGroup[],
): Peers {
  if (chosen === 'cities') return { among: 'cities' }
  if (chosen === 'region' && place?.region) return { among: 'region', region: place.region }
  const group = groups.find(({ id }) => `group:${id}` === chosen)
  return group ? { among: 'group', places: group.places } : { among: 'all' }
}
