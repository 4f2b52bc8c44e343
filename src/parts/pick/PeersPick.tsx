import type { PlaceMeta } from '../../answers/lists/placeList.ts'
import { usePreferences } from '../../state/preferences.ts'
import type { PeersSearch } from '../../state/search.ts'
import { Pick, type PickOption } from '../../ui/Pick.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { peerOptions } from './peerOptions.ts'

export interface PeersPickProps {
  /** Of the year shown; null where nothing is known of it. */
  placesRanked: number | null
  system: string | null
  places: readonly PlaceMeta[]
  search: { place: string; peers: PeersSearch }
  onChange: (peers: PeersSearch) => void
  /** What stands behind the peers in the menu, with what choosing it does. */
  more?: { option: PickOption; onChoose: () => void }
}

/** With whom the places of the year shown are compared. */
export function PeersPick({ search, onChange, more, ...year }: PeersPickProps) {
  const words = useWords()
  const groups = usePreferences((state) => state.groups)
  const options = peerOptions(year, { place: search.place, groups }, words)
  const named = options.find(({ value }) => value === search.peers) ?? options[0]
  return (
    <Pick
      label={words.ranking.bar.peers}
      value={named?.value ?? null}
      options={more ? [...options, more.option] : options}
      onChange={(next) => (next === more?.option.value ? more.onChoose() : onChange(next as PeersSearch))}
    />
  )
}
