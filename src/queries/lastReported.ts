import sql from './lastReported.sql?raw'
import { defineQuery } from './query.ts'

/**
 * `days` = over how many days at once what ends there was counted, the fewest of several rows, stocks of one day left
 * aside: more than 7 where a unit sends whole months or longer.
 */
export const lastReported = defineQuery({
  name: 'lastReported',
  sql,
  tables: ['measurements', 'units'],
  params: { units: 'text', from: 'text', to: 'text' },
  columns: { unit: 'text', last_day: 'text', days: 'number' },
})
