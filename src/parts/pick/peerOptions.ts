import type { PlaceMeta } from '../../answers/lists/placeList.ts'
import type { Words } from '../../i18n/vi.ts'
import type { PeerGroup } from '../../state/preferences.ts'
import type { PickOption } from '../../ui/Pick.tsx'

/** With whom the places of this year may be compared: all, its centrally-run cities, the region, own groups. */
export function peerOptions(
  {
    placesRanked,
    system,
    places,
  }: { placesRanked: number | null; system: string | null; places: readonly PlaceMeta[] },
  { place, groups }: { place: string; groups: readonly PeerGroup[] },
  words: Words,
): PickOption[] {
  const { peers } = words.ranking
  const cities = places.filter(({ kind }) => kind === 'centrally_run_city')
  const region = places.find((one) => one.place === place)?.region
  return [
    { value: 'all', label: peers.all(placesRanked ?? (places.length || null)) },
    {
      value: 'cities',
      label: peers.cities(cities.length || null),
      note: words.format.list(cities.map((city) => words.format.name(city))),
    },
    ...(region ? [{ value: 'region', label: peers.region(region) }] : []),
    ...groups.map(({ id, name, placeSystem, places: chosen }) => ({
      value: `group:${id}`,
      label: name,
      note: placeSystem === system ? peers.chosen(chosen.length) : peers.ofSystem(placeSystem),
      group: peers.own,
    })),
  ]
}
