import { dataDate } from '../../src/answers/data/dataDate.ts'
import { calendars, grains } from '../../src/domain/indicator/period.ts'
import { refused } from '../../src/domain/refused.ts'
import type { Database } from '../../src/engine/Database.ts'
import { oneOf } from './oneOf.ts'
import type { Context, OptionValues } from './Question.ts'

/** Options of questions about units by period. */
export const periodOptions = {
  grain: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  unit: { type: 'string' },
  children: { type: 'boolean' },
  calendar: { type: 'string' },
} as const

/**
 * Reads them: the city and the civil calendar unless said otherwise.
 * @throws RangeError for an unknown grain or calendar, and for a span that ends before it begins
 */
export async function readPeriods(database: Database, options: OptionValues, { today }: Context) {
  const { unit = 'HN', children = false, calendar = 'civil' } = options
  const [from, to] = [String(options.from), String(options.to)]
  if (from > to) throw refused(['span reversed', from, to])
  return {
    grain: oneOf('grain', grains, options.grain),
    calendar: oneOf('calendar', calendars, calendar),
    from,
    to,
    unit: String(unit),
    children: children === true,
    asOf: (await dataDate(database, { asOf: today })) ?? to,
  }
}
