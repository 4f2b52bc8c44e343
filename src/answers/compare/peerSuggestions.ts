import { nearest } from '../../domain/headroom/nearest.ts'
import { profileDistances } from '../../domain/headroom/profileDistance.ts'
import { nineDecimals } from '../../domain/nineDecimals.ts'
import type { LinearYear } from '../lists/linearYears.ts'
import type { PlaceMeta } from '../lists/placeList.ts'

export type SuggestedBy = 'score' | 'profile' | 'kind' | 'region'

/** Places to compare with, found for one reason; how far each lies is in the reason's own measure. */
export interface PeerSuggestion {
  by: SuggestedBy
  /** score, kind and region: other − own total, signed, null where unknown; profile: in standard deviations. */
  places: { place: string; distance: number | null }[]
}

const suggested = 5

/**
 * Places like one: nearest in total; of the most similar profile of components (`profileDistances`); of the same
 * kind; of the same region, the last two by nearness in total. A reason that finds nobody is left out: the
 * profile where the year is not whole, totals where the place's own is unknown, the kind of a province, which nearly everybody shares.
 */
export function peerSuggestions(
  { totals, table }: LinearYear,
  place: string,
  places: readonly PlaceMeta[],
): PeerSuggestion[] {
  const ofPlace = totals.get(place) ?? null
  const byCode = new Map(places.map((one) => [one.place, one]))
  const gaps = new Map(
    [...totals].flatMap(([other, total]) =>
      ofPlace === null || total === null ? [] : [[other, nineDecimals(total - ofPlace)] as const],
    ),
  )
  const among = (isWanted: (other: PlaceMeta) => boolean) => {
    const wanted = places.filter((other) => other.place !== place && isWanted(other))
    return wanted
      .map((other) => ({ place: other.place, distance: gaps.get(other.place) ?? null }))
      .sort((a, b) => compareAway(a, b) || (a.place < b.place ? -1 : 1))
      .slice(0, suggested)
  }
  const self = byCode.get(place)
  const alike =
    table?.places.includes(place) === true ? nearest(profileDistances(table, place), place, suggested) : []
  const suggestions: PeerSuggestion[] = [
    { by: 'score', places: among((other) => gaps.has(other.place)) },
    { by: 'profile', places: alike },
    {
      by: 'kind',
      places: self?.kind === 'centrally_run_city' ? among(({ kind }) => kind === self.kind) : [],
    },
    { by: 'region', places: self?.region ? among(({ region }) => region === self.region) : [] },
  ]
  return suggestions.filter(({ places: some }) => some.length > 0)
}

function compareAway(a: { distance: number | null }, b: { distance: number | null }): number {
  const [x, y] = [away(a), away(b)]
  return x === y ? 0 : x - y
}

function away({ distance }: { distance: number | null }): number {
  return distance === null ? Number.POSITIVE_INFINITY : Math.abs(distance)
}
