import { type MovedTable, type RankMove, rankMoves } from '../../domain/rank/rankMove.ts'
import { type Break, compareYears, type Verdict, type YearOfIndex } from '../../domain/score/comparable.ts'
import type { EditionMeta } from './indexList.ts'

/** An earlier year of the same index, and whether the two may be compared. */
export interface ComparedYear {
  year: number
  place_system: string | null
  verdict: Verdict
  breaks: Break<EditionMeta>[]
}

/** From an earlier comparable year to this one; a change is null where one side is unknown. */
export interface Movement {
  year: number
  verdict: Exclude<Verdict, 'refused'>
  score: number | null
  rank: number | null
  /** Now − then. */
  scoreChange: number | null
  /** Now − then: negative is better; computed ranks over the places of both years. */
  rankChange: number | null
  /** That other places were ranked then; null where they are the same. */
  set: RankMove['set']
}

/** The nearest of the years before this one, with the verdict on the pair; null where there is none. */
export function previousYear(
  editions: readonly EditionMeta[],
  years: readonly YearOfIndex[],
  now: YearOfIndex,
): ComparedYear | null {
  const before = years.filter((one) => one.year < now.year).sort((a, b) => b.year - a.year)[0]
  if (before === undefined) return null
  const { year, place_system } = before
  return { year, place_system, ...compareYears(editions, before, now) }
}

/** Of each place of a table; null where the years may not be compared, or nothing was known then. */
export function movementsSince(
  compared: ComparedYear | null,
  now: MovedTable,
  then: MovedTable | null,
): (place: string) => Movement | null {
  if (compared === null || compared.verdict === 'refused' || then === null) return () => null
  const { year, verdict } = compared
  const moves = rankMoves(now, then)
  const scores = new Map(now.entries.map(({ place, score }) => [place, score]))
  const before = new Map(then.entries.map(({ place, score }) => [place, score]))
  return (place) => {
    const score = before.get(place)
    if (score === undefined) return null
    const { change, set } = moves(place)
    return {
      ...{ year, verdict, score, rank: then.ranks.places.get(place)?.rank ?? null },
      scoreChange: difference(scores.get(place) ?? null, score),
      rankChange: change,
      set,
    }
  }
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b
}
