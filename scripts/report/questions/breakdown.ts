import { breakdown } from '../../../src/answers/breakdown/breakdown.ts'
import type { Question } from '../Question.ts'
import { withoutNoise } from '../withoutNoise.ts'
import { yearOption } from '../yearOption.ts'

export const breakdownQuestion: Question = {
  name: 'breakdown',
  options: {
    index: { type: 'string' },
    year: { type: 'string' },
    place: { type: 'string' },
    tree: { type: 'string' },
  },
  required: ['index', 'year', 'place'],
  columns: [
    'component',
    'parent',
    'name',
    'score',
    'max',
    'weight',
    'points',
    'lost',
    'rank',
    'median',
    'best',
    'lead',
  ],
  async answer(database, { index, year, place, tree }) {
    const { rows } = await breakdown(database, {
      index: String(index),
      year: yearOption(String(year)),
      place: String(place),
      ...(tree !== undefined && { tree: String(tree) }),
    })
    return rows.map((row) => ({
      ...row,
      points: withoutNoise(row.points),
      lost: withoutNoise(row.lost),
      median: withoutNoise(row.median),
    }))
  },
}
