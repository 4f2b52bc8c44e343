import { ranking } from '../../../src/answers/ranking/ranking.ts'
import { byRank } from '../../../src/answers/ranking/rankingRows.ts'
import type { Question } from '../Question.ts'
import { yearOption } from '../yearOption.ts'

/**
 * Every place with a score or a rank. `rank` is computed from the scores of a complete table, ties share it, and
 * printed in a partial one; `rank_published` is what was printed, wherever it was.
 */
export const rankingQuestion: Question = {
  name: 'ranking',
  options: { index: { type: 'string' }, year: { type: 'string' }, component: { type: 'string' } },
  required: ['index', 'year'],
  columns: ['place', 'name', 'score', 'rank', 'rank_published', 'rank_low', 'rank_high'],
  async answer(database, { index, year, component }) {
    const request = {
      index: String(index),
      year: yearOption(String(year)),
      ...(component !== undefined && { component: String(component) }),
    }
    const main = await ranking(database, request)
    const others = await Promise.all(
      main.systems.slice(1).map((place_system) => ranking(database, { ...request, place_system })),
    )
    return [main, ...others]
      .flatMap((table) => table.rows)
      .map((row) => ({ ...row, rank: row.rankComputed ?? row.rank }))
      .sort(byRank)
  },
}
