import { defineQuery } from './query.ts'
import summedSql from './summedWindows.sql?raw'
import { wholeUnits } from './wholeUnits.ts'
import { windowParams } from './windowParams.ts'
import sql from './windowSums.sql?raw'

/**
 * What has rows longer than a week is not in it: that is in `periodSums`. `paired` = the numerators of rows that have a
 * denominator too: what a quotient is made of.
 */
export const windowSums = defineQuery({
  name: 'windowSums',
  sql,
  tables: ['measurements', 'units'],
  params: windowParams,
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
