import type { Database } from '../../engine/Database.ts'
import { answerOf } from '../answerOf.ts'
import { type UnitScore, unitScores } from '../lists/unitScores.ts'
import { type Unit, unitPlace } from '../lists/unitTree.ts'

export interface OfficialRank extends Pick<UnitScore, 'index' | 'period' | 'source'> {
  /** The unit itself, or the one of its kind that it came from. */
  unit: Unit
  rank: number
  of: number | null
}

/**
 * The last printed rank of a unit over a whole year in every index of units, the latest first; where it has none,
 * that of the unit of its kind from which it came, the main one first. @throws RangeError for an unknown unit
 */
export const officialRanks = answerOf(
  'official ranks of a unit',
  async (database, { unit }: { unit: string }, signal): Promise<OfficialRank[]> => {
    const place = await unitPlace(database, { unit }, signal)
    const before = place.predecessors
      .filter((one) => one.unit.kind === place.unit.kind)
      .sort((a, b) => Number(b.primary === true) - Number(a.primary === true))
    for (const one of [place.unit, ...before.map((link) => link.unit)]) {
      const ranks = await ranksOf(database, one, signal)
      if (ranks.length > 0) return ranks
    }
    return []
  },
)

/** Rows come by index, the latest period first: the first of an index is its last. */
async function ranksOf(database: Database, unit: Unit, signal?: AbortSignal): Promise<OfficialRank[]> {
  const latest = new Map<string, OfficialRank>()
  for (const row of await unitScores(database, { unit: unit.unit }, signal)) {
    const { index, period, source, rank_published: rank, units_ranked: of } = row
    const isYearly = period.length === 4 && row.component === index
    if (isYearly && rank !== null && !latest.has(index))
      latest.set(index, { index, period, source, unit, rank, of })
  }
  return [...latest.values()].sort(
    (a, b) => b.period.localeCompare(a.period) || a.index.localeCompare(b.index),
  )
}
