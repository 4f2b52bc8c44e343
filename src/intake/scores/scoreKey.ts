import type { ScoreRow } from './ScoreLists.ts'

/** The key of a score in the contract, as one text. */
export function scoreKey({ index, year, place_system, place, component }: ScoreRow): string {
  return JSON.stringify([index, year, place_system, place, component])
}
