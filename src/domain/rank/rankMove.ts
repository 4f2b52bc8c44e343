import { rank } from './rank.ts'
import type { RankTable, TableEntry } from './rankTable.ts'

export interface MovedTable {
  entries: readonly TableEntry[]
  ranks: RankTable
  placesRanked: number | null
}

export interface RankMove {
  /** Now − then; negative is better; null where one side is not known. */
  change: number | null
  /**
   * Null where both years rank the same places. Else how many are ranked in one of them only (null = not known
   * which), and among how many of both the ranks were computed for the change (null = printed ranks, as printed).
   */
  set: { apart: number | null; among: number | null } | null
}

/**
 * Change of the rank of a place between two tables of one system of places: of printed ranks as printed, of
 * computed ones over the places of both where the places ranked differ. In ranks, negative = better; null where one of
 * the two is not known.
 */
export function rankMoves(now: MovedTable, then: MovedTable): (place: string) => RankMove {
  const apart = placesApart(now, then)
  const both = apart === 0 ? null : overBoth(now, then)
  return (place) => {
    const [after, before] = [now.ranks.places.get(place), then.ranks.places.get(place)]
    const shown = { a: after?.rank ?? null, b: before?.rank ?? null }
    const arePrinted = after?.printed != null && before?.printed != null
    if (apart === 0) return { change: difference(shown), set: null }
    if (arePrinted || both === null) return { change: difference(shown), set: { apart, among: null } }
    const [a = null, b = null] = both.ranks.get(place) ?? []
    return { change: difference({ a, b }), set: { apart, among: both.count } }
  }
}

/** 0 = the same places; null = not the same number, and not known which. */
function placesApart(now: MovedTable, then: MovedTable): number | null {
  if (!now.ranks.complete || !then.ranks.complete) {
    const areCounted = now.placesRanked !== null && then.placesRanked !== null
    return areCounted && now.placesRanked !== then.placesRanked ? null : 0
  }
  const [a, b] = [now, then].map(({ entries }) => new Set(scored(entries).map(({ place }) => place)))
  const alone = [...(a ?? [])].filter((place) => !b?.has(place)).length
  return alone + [...(b ?? [])].filter((place) => !a?.has(place)).length
}

/** Ranks in both years among the places that have a score in both; null unless both tables are complete. */
function overBoth(now: MovedTable, then: MovedTable) {
  if (!now.ranks.complete || !then.ranks.complete) return null
  const before = new Map(scored(then.entries).map(({ place, score }) => [place, score]))
  const rows = scored(now.entries).filter(({ place }) => before.has(place))
  const ranks = [
    rank(rows.map(({ score }) => score)),
    rank(rows.map(({ place }) => before.get(place) ?? null)),
  ]
  return {
    count: rows.length,
    ranks: new Map(rows.map(({ place }, i) => [place, ranks.map((all) => all[i] ?? null)])),
  }
}

function scored(entries: readonly TableEntry[]): TableEntry[] {
  return entries.filter(({ score }) => score !== null)
}

function difference({ a, b }: { a: number | null; b: number | null }): number | null {
  return a === null || b === null ? null : a - b
}
