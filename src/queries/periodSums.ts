import sql from './periodSums.sql?raw'
import { defineQuery } from './query.ts'
import { windowParams } from './windowParams.ts'

/**
 * What `windowSums` leaves out. `partly` = units of which a row lies only partly in the window, or is blank: nothing of them is in
 * the sums, which are null where there are no others; `units` = all of which anything is known in a window with such
 * a unit, those of `windowSums` among them, null in every other; `days` = of the shortest row that lies only partly
 * in the window, 0 of a blank one.
 */
export const periodSums = defineQuery({
  name: 'periodSums',
  sql,
  tables: ['measurements', 'units'],
  params: windowParams,
  columns: {
    unit: 'text',
    indicator: 'text',
    field: 'text?',
    first_day: 'text',
    last_day: 'text',
    numerator: 'number?',
    paired: 'number?',
    denominator: 'number?',
    units: 'number?',
    partly: 'number',
    days: 'number?',
  },
})
