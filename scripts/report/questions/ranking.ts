import { ranking } from '../../../src/answers/ranking.ts'
import type { Question } from '../Question.ts'
import { yearOption } from '../yearOption.ts'

export const rankingQuestion: Question = {
  name: 'ranking',
  options: { index: { type: 'string' }, year: { type: 'string' }, component: { type: 'string' } },
  required: ['index', 'year'],
  columns: ['place', 'name', 'score', 'rank', 'rank_published', 'rank_low', 'rank_high'],
  async answer(database, { index, year, component }) {
    const { rows } = await ranking(database, {
      index: String(index),
      year: yearOption(String(year)),
      ...(component !== undefined && { component: String(component) }),
    })
    return rows.map((row) => ({ ...row }))
  },
}
