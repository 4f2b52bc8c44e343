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
  /** Now − then: negative is better. */
  rankChange: number | null
}

export interface Standing {
  score: number | null
  rank: number | null
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

/** Null where the years may not be compared, or nothing was known then. */
export function movementSince(
  compared: ComparedYear | null,
  now: Standing,
  then: Standing | null,
): Movement | null {
  if (compared === null || compared.verdict === 'refused' || then === null) return null
  return {
    year: compared.year,
    verdict: compared.verdict,
    ...then,
    scoreChange: difference(now.score, then.score),
    rankChange: difference(now.rank, then.rank),
  }
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b
}
