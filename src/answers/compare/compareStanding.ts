import { peerTable } from '../../domain/rank/peerTable.ts'
import type { LinearYear } from '../lists/linearYears.ts'

export interface StandingRow {
  place: string
  /** Published total. */
  total: number | null
  /** Printed, else computed where the table is complete. */
  rank: number | null
  /** What the printed ranks around it allow, where it has none of its own. */
  low: number | null
  high: number | null
  /** The last place that a computed rank may be. */
  last: number | null
  /** Among the chosen places; null unless each of them has a total or each a printed rank. */
  among: number | null
}

/** The chosen places in one year, and how they stand among each other. */
export function compareStanding(year: LinearYear, chosen: readonly string[]): StandingRow[] {
  const { official, totals } = year
  const entries = chosen.map((place) => ({
    place,
    score: totals.get(place) ?? null,
    rank_published: official.places.get(place)?.rank ?? null,
  }))
  const { ranks } = peerTable(entries, official.complete)
  return entries.map(({ place, score, rank_published }) => {
    const ranked = official.places.get(place)
    return {
      place,
      total: score,
      rank: rank_published,
      low: ranked?.low ?? null,
      high: ranked?.high ?? null,
      last: ranked?.last ?? null,
      among: ranks.get(place) ?? null,
    }
  })
}
