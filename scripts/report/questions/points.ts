import { dataDate } from '../../../src/answers/data/dataDate.ts'
import { points } from '../../../src/answers/points/points.ts'
import { calendars, grains } from '../../../src/domain/indicator/period.ts'
import { oneOf } from '../oneOf.ts'
import type { Question } from '../Question.ts'
import { withoutNoise } from '../withoutNoise.ts'

/** Points of an index that the measurements of units let expect, by period: estimates, never published ones. */
export const pointsQuestion: Question = {
  name: 'points',
  options: {
    index: { type: 'string' },
    grain: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    unit: { type: 'string' },
    children: { type: 'boolean' },
    calendar: { type: 'string' },
  },
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
  async answer(database, options, { today }) {
    const { unit = 'HN', children = false, calendar = 'civil' } = options
    const [from, to] = [String(options.from), String(options.to)]
    if (from > to) throw new RangeError(`--from ${from} is after --to ${to}`)
    const rows = await points(database, {
      index: String(options.index),
      grain: oneOf('grain', grains, options.grain),
      calendar: oneOf('calendar', calendars, calendar),
      from,
      to,
      unit: String(unit),
      children: children === true,
      asOf: (await dataDate(database, { asOf: today })) ?? to,
    })
    return rows.map((row) => ({
      ...row,
      points: withoutNoise(row.points),
      measurable: withoutNoise(row.measurable),
      max: withoutNoise(row.max),
    }))
  },
}
