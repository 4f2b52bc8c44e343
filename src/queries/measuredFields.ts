import sql from './measuredFields.sql?raw'
import { defineQuery } from './query.ts'

export const measuredFields = defineQuery({
  name: 'measuredFields',
  sql,
  tables: ['measurements'],
  params: {},
  columns: { field: 'text' },
})
