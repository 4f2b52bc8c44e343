import { bandOf } from '../../domain/score/bandOf.ts'
import type { YearTable } from '../lists/componentTables.ts'
import type { Band } from '../lists/indexList.ts'
import { type ComparedYear, type Movement, movementsSince } from '../lists/movement.ts'
import type { PeersAmong } from '../lists/peersAmong.ts'
import type { PlaceMeta } from '../lists/placeList.ts'

export interface RankingRow {
  place: string
  /** Vietnamese name. */
  name: string
  name_en: string | null
  kind: string | null
  region: string | null
  score: number | null
  /** The printed rank where known, else the computed one where the table is complete. */
  rank: number | null
  rank_published: number | null
  /** Bounds implied by printed ranks, only for a place with a score and no rank. */
  rank_low: number | null
  rank_high: number | null
  /** The last place that a computed rank may be: others have the same score in print. */
  rank_last: number | null
  /** From the published scores of a complete table, whatever was printed. */
  rankComputed: number | null
  band: Band | null
  peer: boolean
  peerRank: number | null
  confidence: string | null
  source: string | null
  note: string | null
  previous: Movement | null
}

export interface RankingParts {
  table: YearTable
  places: readonly PlaceMeta[]
  bands: readonly Band[]
  earlier: YearTable | null
  compared: ComparedYear | null
  among: PeersAmong
}

/** Every place with a score or a rank. */
export function rankingRows(parts: RankingParts): RankingRow[] {
  const { table, places, bands, earlier, compared, among } = parts
  const byCode = new Map(places.map((place) => [place.place, place]))
  const since = movementsSince(compared, table, earlier)
  const rows = table.entries.map(({ place, score, rank_published, confidence, source, note }): RankingRow => {
    const meta = byCode.get(place)
    const standing = table.ranks.places.get(place)
    const rank = standing?.rank ?? null
    const rankComputed = standing?.computed ?? null
    const ranked = table.ranks.complete ? table.ranks.placesKnown : table.placesRanked
    return {
      place,
      name: meta?.name_vi ?? place,
      name_en: meta?.name_en ?? null,
      kind: meta?.kind ?? null,
      region: meta?.region ?? null,
      score,
      rank,
      rank_published,
      rank_low: standing?.low ?? null,
      rank_high: standing?.high ?? null,
      rank_last: standing?.last ?? null,
      rankComputed,
      band: bands.length === 0 ? null : bandOf(bands, { score, rank, ranked }),
      peer: among.includes(place),
      peerRank: among.ranks.get(place) ?? null,
      confidence,
      source,
      note,
      previous: since(place),
    }
  })
  return rows.sort(byRank)
}

/** By rank, printed rank, score from the top, code; unknown ranks last. */
export function byRank(a: RankingRow, b: RankingRow): number {
  const last = Number.POSITIVE_INFINITY
  return (
    compare(a.rank ?? last, b.rank ?? last) ||
    compare(a.rank_published ?? last, b.rank_published ?? last) ||
    compare(b.score ?? -last, a.score ?? -last) ||
    compare(a.place, b.place)
  )
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
