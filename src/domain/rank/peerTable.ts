import { median } from '../chance/median.ts'
import { rank } from './rank.ts'
import type { TableEntry } from './rankTable.ts'

export interface PeerTable {
  count: number
  known: number
  /** Of the peers' scores; null unless every peer, or the whole table, is known. */
  median: number | null
  best: number | null
  ranks: ReadonlyMap<string, number>
}

/**
 * Rank within the chosen peers: by score where the whole table is complete or every peer has a score, else
 * by printed rank where every peer has one, else nobody has one. Competition rank, in [1, peers].
 */
export function peerTable(peers: readonly TableEntry[], tableComplete: boolean): PeerTable {
  const scores = peers.map((peer) => peer.score)
  const known = scores.filter((score) => score !== null)
  const comparable = known.length > 0 && (tableComplete || known.length === peers.length)
  const printed = peers.map((peer) => (peer.rank_published === null ? null : -peer.rank_published))
  const ranked = comparable ? rank(scores) : printed.every((value) => value !== null) ? rank(printed) : []
  return {
    count: peers.length,
    known: known.length,
    median: comparable ? median(known) : null,
    best: comparable ? Math.max(...known) : null,
    ranks: new Map(
      peers.flatMap(({ place }, i) => {
        const own = ranked[i] ?? null
        return own === null ? [] : [[place, own] as const]
      }),
    ),
  }
}
