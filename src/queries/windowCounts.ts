import { defineQuery } from './query.ts'
import sql from './windowCounts.sql?raw'

/**
 * A parent's counts are sums over itself and all below it. Stocks and shares take, of every unit and field,
 * the last row inside the window (units may report on different days) and leave out units that had ceased to
 * exist by the window's end or the data's date: what they held went to their successors. The asked unit's
 * own end bounds that date, so that an abolished district keeps its last stock in its own figures.
 */
export const windowCounts = defineQuery({
  name: 'windowCounts',
  sql,
  tables: ['measurements', 'indicators', 'units'],
  params: {
    units: 'text',
    indicators: 'text?',
    field: 'text?',
    by_field: 'boolean',
    starts: 'text',
    ends: 'text',
    first: 'text',
    last: 'text',
    as_of: 'text',
  },
  columns: {
    unit: 'text',
    indicator: 'text',
    kind: 'text',
    field: 'text?',
    first_day: 'text',
    last_day: 'text',
    numerator: 'number?',
    denominator: 'number?',
  },
})
