import type { Words } from '../../i18n/vi.ts'
import { peerOptions } from '../../parts/pick/peerOptions.ts'
import type { PeerGroup } from '../../state/preferences.ts'
import type { RankingSearch } from '../../state/search.ts'
import type { RankingAnswer } from './rankingScreen.ts'

/** With whom the ranking compares, as the menu says it; everybody where what is chosen is not there or does not fit. */
export function peersLabel(
  { data, places }: RankingAnswer,
  { search, groups }: { search: Pick<RankingSearch, 'place' | 'peers'>; groups: readonly PeerGroup[] },
  words: Words,
): string {
  const year = { placesRanked: data.placesRanked, system: data.place_system, places }
  const options = peerOptions(year, { place: search.place, groups }, words)
  const chosen = data.peers.chosen.among === 'all' ? 'all' : search.peers
  return options.find(({ value }) => value === chosen)?.label ?? ''
}
