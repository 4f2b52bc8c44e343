import sql from './longIndicators.sql?raw'
import { defineQuery } from './query.ts'

export const longIndicators = defineQuery({
  name: 'longIndicators',
  sql,
  tables: ['measurements', 'units'],
  params: {},
  columns: { indicator: 'text' },
})
