export interface PeerPlace {
  place: string
  kind: string | null
  region: string | null
}

/** Whom a place is compared with: everybody, the centrally-run cities of that year, a region, a chosen group. */
export type Peers =
  | { among: 'all' }
  | { among: 'cities' }
  | { among: 'region'; region: string }
  | { among: 'group'; places: readonly string[] }

/**
 * Tells whether a place is one of the peers.
 * Kind and region are those in force in the year that is looked at; a place whose kind or region is
 * unknown belongs to no city or region group.
 */
export function isPeer(place: PeerPlace, peers: Peers): boolean {
  switch (peers.among) {
    case 'all':
      return true
    case 'cities':
      return place.kind === 'centrally_run_city'
    case 'region':
      return place.region === peers.region
    case 'group':
      return peers.places.includes(place.place)
  }
}
