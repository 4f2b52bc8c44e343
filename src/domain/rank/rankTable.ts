import { median } from '../chance/median.ts'
import { rank } from './rank.ts'
import { rankBounds } from './rankBounds.ts'

export interface TableEntry {
  place: string
  score: number | null
  rank_published: number | null
}

export interface RankedPlace {
  /** The printed rank where known, else the computed one where the table is complete. */
  rank: number | null
  printed: number | null
  computed: number | null
  low: number | null
  high: number | null
  /** The last place that a computed rank may be, for others have the same score in print; null where not computed. */
  last: number | null
}

export interface RankTable {
  /** At least as many places have a score as the publisher ranked. */
  complete: boolean
  placesKnown: number
  printed: number
  /** Of all scores, on their own scale; null where the table is partial. */
  median: number | null
  best: number | null
  places: ReadonlyMap<string, RankedPlace>
}

/**
 * Ranks of one index, year, component and system of places. A complete table is ranked by its scores; a
 * partial one has printed ranks, and bounds for a place that has a score only. What was printed always
 * stands before what was computed.
 * @param placesRanked how many the publisher ranked; null = unknown, which makes the table partial.
 * @throws if a place occurs twice.
 */
export function rankTable(entries: readonly TableEntry[], placesRanked: number | null): RankTable {
  const scores = entries.map((entry) => entry.score)
  const numbers = scores.filter((score) => score !== null)
  const complete = placesRanked !== null && numbers.length > 0 && numbers.length >= placesRanked
  const printed = entries.flatMap(({ score, rank_published }) =>
    score === null || rank_published === null ? [] : [{ score, rank: rank_published }],
  )
  const alike = new Map<number, number>()
  const tied = new Map<number, number>()
  for (const { score, rank_published } of entries) {
    if (score !== null) alike.set(score, (alike.get(score) ?? 0) + 1)
    if (score !== null && rank_published === null) tied.set(score, (tied.get(score) ?? 0) + 1)
  }
  const computed = complete ? rank(scores) : scores.map(() => null)
  const places = new Map<string, RankedPlace>()
  entries.forEach(({ place, score, rank_published }, i) => {
    if (places.has(place)) throw new Error(`place ${place} occurs twice in a table`)
    const byScore = computed[i] ?? null
    const bounded = !complete && score !== null && rank_published === null
    const bounds = bounded ? rankBounds(score, printed, placesRanked, tied.get(score)) : null
    places.set(place, {
      rank: rank_published ?? byScore,
      printed: rank_published,
      computed: byScore,
      low: bounds?.low ?? null,
      high: bounds?.high ?? null,
      last:
        rank_published !== null || byScore === null || score === null
          ? null
          : byScore + (alike.get(score) ?? 1) - 1,
    })
  })
  return {
    complete,
    placesKnown: numbers.length,
    printed: entries.filter((entry) => entry.rank_published !== null).length,
    median: complete ? median(numbers) : null,
    best: complete ? Math.max(...numbers) : null,
    places,
  }
}
