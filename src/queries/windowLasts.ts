import { defineQuery } from './query.ts'
import summedSql from './summedLasts.sql?raw'
import { wholeUnits } from './wholeUnits.ts'
import sql from './windowLasts.sql?raw'
import { windowParams } from './windowParams.ts'

/**
 * Of every unit and field the last row inside the window is taken, as units may report on different days, and
 * units are left out that had ceased to exist by the window's end or the data's date: what they held went to
 * their successors. The asked unit's own end bounds that date, so that an abolished district keeps its last
 * stock in its own figures. `paired` = the last numerators of rows that have a denominator too.
 */
export const windowLasts = defineQuery({
  name: 'windowLasts',
  sql,
  tables: ['measurements', 'units'],
  params: { ...windowParams, as_of: 'text' },
  fromSums: { sql: summedSql, units: wholeUnits },
  columns: {
    unit: 'text',
    indicator: 'text',
    field: 'text?',
    first_day: 'text',
    last_day: 'text',
    numerator: 'number?',
    paired: 'number?',
    denominator: 'number?',
  },
})
