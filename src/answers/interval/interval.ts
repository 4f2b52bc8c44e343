import { rankDraws } from '../../domain/rank/rankDraws.ts'
import { type RankInterval, rankInterval } from '../../domain/rank/rankInterval.ts'
import { answerOf } from '../answerOf.ts'
import { type IntervalTables, intervalTables } from './intervalTables.ts'

export interface IntervalRow extends RankInterval {
  place: string
  /** Of the recomputed total under the official weights. */
  rank: number
}

export interface IntervalRequest {
  index: string
  year: number
  draws: number
  seed: number
  /** Largest relative change of a weight, 0–1. */
  spread: number
}

/**
 * Where each place's rank lies when the weights vary, by rank, then code. No rows where the year is not whole;
 * `tables.year` says why.
 * @throws RangeError for an unknown index, or draws and spreads that `rankDraws` refuses
 */
export const interval = answerOf(
  'interval',
  async (
    database,
    { index, year, ...drawing }: IntervalRequest,
    signal,
  ): Promise<{ tables: IntervalTables; rows: IntervalRow[] }> => {
    const tables = await intervalTables(database, { index, year }, signal)
    const { drawn } = tables
    if (drawn === null) return { tables, rows: [] }
    const draws = rankDraws(drawn, drawing)
    const rows = drawn.table.places.map((place, p) => ({
      place,
      rank: drawn.ranks[p] ?? drawn.ranks.length,
      ...rankInterval(draws, p),
    }))
    return { tables, rows: rows.sort((a, b) => a.rank - b.rank || (a.place < b.place ? -1 : 1)) }
  },
)
