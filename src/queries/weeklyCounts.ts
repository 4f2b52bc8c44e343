import { defineQuery } from './query.ts'
import sql from './weeklyCounts.sql?raw'

/** `first` is a Monday and `last` a Sunday; weeks count from 0 and those without cases are left out. */
export const weeklyCounts = defineQuery({
  name: 'weeklyCounts',
  sql,
  tables: ['measurements', 'units', 'indicators'],
  params: { parent: 'text', first: 'text', last: 'text', indicators: 'text', fielded: 'text' },
  columns: { unit: 'text', indicator: 'text', field: 'text?', weeks: 'text' },
})
