import type { Peers } from '../../domain/rank/peers.ts'
import type { Words } from '../../i18n/vi.ts'
import type { PeerGroup } from '../../state/preferences.ts'

/** Whom a place is compared with, in words; null where it is everybody. */
export function peerWords(peers: Peers, groups: readonly PeerGroup[], words: Words): string | null {
  const said = words.components
  switch (peers.among) {
    case 'all':
      return null
    case 'cities':
      return said.cities
    case 'region':
      return said.region(peers.region)
    case 'group':
      return groups.find(({ places }) => places.join() === peers.places.join())?.name ?? said.ownGroup
  }
}
