import { changeRows } from '../../../src/answers/change/changeRows.ts'
import type { Question } from '../Question.ts'
import { withoutNoise } from '../withoutNoise.ts'
import { yearOption } from '../yearOption.ts'

export const changeQuestion: Question = {
  name: 'change',
  options: {
    index: { type: 'string' },
    place: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
  },
  required: ['index', 'place', 'from', 'to'],
  columns: ['part', 'score', 'rank'],
  async answer(database, { index, place, from, to }) {
    const rows = await changeRows(database, {
      index: String(index),
      place: String(place),
      from: yearOption(String(from)),
      to: yearOption(String(to)),
    })
    return rows.map(({ part, score, rank }) => ({
      part,
      score: withoutNoise(score),
      rank: withoutNoise(rank),
    }))
  },
}
