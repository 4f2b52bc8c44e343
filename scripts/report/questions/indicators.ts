import { dataDate } from '../../../src/answers/data/dataDate.ts'
import { indicators } from '../../../src/answers/indicators/indicators.ts'
import { calendars, grains } from '../../../src/domain/indicator/period.ts'
import { oneOf } from '../oneOf.ts'
import type { Question } from '../Question.ts'

export const indicatorsQuestion: Question = {
  name: 'indicators',
  options: {
    grain: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    unit: { type: 'string' },
    indicator: { type: 'string' },
    children: { type: 'boolean' },
    calendar: { type: 'string' },
  },
  required: ['grain', 'from', 'to'],
  columns: [
    'period',
    'start',
    'end',
    'unit',
    'indicator',
    'numerator',
    'denominator',
    'value',
    'low',
    'high',
    'complete',
  ],
  async answer(database, options, { today }) {
    const { unit = 'HN', indicator, children = false, calendar = 'civil' } = options
    const [from, to] = [String(options.from), String(options.to)]
    if (from > to) throw new RangeError(`--from ${from} is after --to ${to}`)
    const rows = await indicators(database, {
      grain: oneOf('grain', grains, options.grain),
      calendar: oneOf('calendar', calendars, calendar),
      from,
      to,
      unit: String(unit),
      children: children === true,
      asOf: (await dataDate(database, { asOf: today })) ?? to,
      ...(indicator !== undefined && { indicator: String(indicator) }),
    })
    return rows.map((row) => ({ ...row }))
  },
}
