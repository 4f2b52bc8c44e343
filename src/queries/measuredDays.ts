import sql from './measuredDays.sql?raw'
import { defineQuery } from './query.ts'

export const measuredDays = defineQuery({
  name: 'measuredDays',
  sql,
  tables: ['measurements'],
  params: {},
  columns: { first_day: 'text?', last_day: 'text?' },
})
