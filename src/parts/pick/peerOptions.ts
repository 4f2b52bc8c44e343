import type { Words } from '../../i18n/vi.ts'
import type { PeerGroup } from '../../state/preferences.ts'
import type { PickOption } from '../../ui/Pick.tsx'
import type { RankingAnswer } from '../../views/ranking/askRanking.ts'

/** With whom the places of this year may be compared: all, its centrally-run cities, the region, own groups. */
export function peerOptions(
  {
    data,
    places,
  }: Pick<RankingAnswer, 'places'> & { data: Pick<RankingAnswer['data'], 'placesRanked' | 'place_system'> },
  { place, groups }: { place: string; groups: readonly PeerGroup[] },
  words: Words,
): PickOption[] {
  const { peers } = words.ranking
  const cities = places.filter(({ kind }) => kind === 'centrally_run_city')
  const region = places.find((one) => one.place === place)?.region
  return [
    { value: 'all', label: peers.all(data.placesRanked ?? (places.length || null)) },
    {
      value: 'cities',
      label: peers.cities(cities.length || null),
      note: words.format.list(cities.map((city) => words.format.name(city))),
    },
    ...(region ? [{ value: 'region', label: peers.region(region) }] : []),
    ...groups.map(({ id, name, placeSystem, places: chosen }) => ({
      value: `group:${id}`,
      label: name,
      note: placeSystem === data.place_system ? peers.chosen(chosen.length) : peers.ofSystem(placeSystem),
      group: peers.own,
    })),
  ]
}
