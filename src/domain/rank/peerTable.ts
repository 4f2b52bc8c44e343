import { median } from '../chance/median.ts'
import { rank } from './rank.ts'
import type { TableEntry } from './rankTable.ts'

export interface PeerTable {
  count: number
  placesKnown: number
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
  const numbers = scores.filter((score) => score !== null)
  const comparable = numbers.length > 0 && (tableComplete || numbers.length === peers.length)
  const printed = peers.map((peer) => (peer.rank_published === null ? null : -peer.rank_published))
  const ranked = comparable ? rank(scores) : printed.every((value) => value !== null) ? rank(printed) : []
  return {
    count: peers.length,
    placesKnown: numbers.length,
    median: comparable ? median(numbers) : null,
    best: comparable ? Math.max(...numbers) : null,
    ranks: new Map(
      peers.flatMap(({ place }, i) => {
        const position = ranked[i] ?? null
        return position === null ? [] : [[place, position] as const]
      }),
    ),
  }
}
