import { isPeer, type Peers } from '../../domain/rank/peers.ts'
import { type PeerTable, peerTable } from '../../domain/rank/peerTable.ts'
import type { TableEntry } from '../../domain/rank/rankTable.ts'
import type { PlaceMeta } from './placeList.ts'

export interface PeersAmong {
  summary: Omit<PeerTable, 'ranks'>
  ranks: ReadonlyMap<string, number>
  includes: (place: string) => boolean
}

/** The chosen peers of one table, those without a score included, and how they stand among each other. */
export function peersAmong(
  entries: readonly TableEntry[],
  { places, peers, complete }: { places: readonly PlaceMeta[]; peers: Peers; complete: boolean },
): PeersAmong {
  const byCode = new Map(places.map((place) => [place.place, place]))
  const scored = new Map(entries.map((entry) => [entry.place, entry]))
  const codes = [...new Set([...byCode.keys(), ...scored.keys()])].filter((place) => {
    const { kind = null, region = null } = byCode.get(place) ?? {}
    return isPeer({ place, kind, region }, peers)
  })
  const chosen = new Set(codes)
  const { ranks, ...summary } = peerTable(
    codes.map((place) => scored.get(place) ?? { place, score: null, rank_published: null }),
    complete,
  )
  return { summary, ranks, includes: (place) => chosen.has(place) }
}
