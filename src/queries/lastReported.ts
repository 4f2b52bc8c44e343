import sql from './lastReported.sql?raw'
import { defineQuery } from './query.ts'

export const lastReported = defineQuery({
  name: 'lastReported',
  sql,
  tables: ['measurements', 'units'],
  params: { units: 'text', from: 'text', to: 'text' },
  columns: { unit: 'text', last_day: 'text' },
})
