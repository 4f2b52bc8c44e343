import { points } from '../../../src/answers/points/points.ts'
import { periodOptions, readPeriods } from '../periodOptions.ts'
import type { Question } from '../Question.ts'
import { withoutNoise } from '../withoutNoise.ts'

/** Points of an index that the measurements of units let expect, by period: estimates, never published ones. */
export const pointsQuestion: Question = {
  name: 'points',
  options: { ...periodOptions, index: { type: 'string' } },
  required: ['index', 'grain', 'from', 'to'],
  columns: [
    'period',
    'start',
    'end',
    'unit',
    'component',
    'points',
    'measurable',
    'max',
    'status',
    'complete',
  ],
  async answer(database, options, context) {
    const rows = await points(database, {
      index: String(options.index),
      ...(await readPeriods(database, options, context)),
    })
    return rows.map((row) => ({
      ...row,
      points: withoutNoise(row.points),
      measurable: withoutNoise(row.measurable),
      max: withoutNoise(row.max),
    }))
  },
}
