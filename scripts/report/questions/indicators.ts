import { indicators } from '../../../src/answers/indicators/indicators.ts'
import { periodOptions, readPeriods } from '../periodOptions.ts'
import type { Question } from '../Question.ts'

export const indicatorsQuestion: Question = {
  name: 'indicators',
  options: { ...periodOptions, indicator: { type: 'string' } },
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
  async answer(database, options, context) {
    const rows = await indicators(database, {
      ...(await readPeriods(database, options, context)),
      ...(options.indicator !== undefined && { indicator: String(options.indicator) }),
    })
    return rows.map((row) => ({ ...row }))
  },
}
