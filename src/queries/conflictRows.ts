import sql from './conflictRows.sql?raw'
import { defineQuery } from './query.ts'

export const conflictRows = defineQuery({
  name: 'conflictRows',
  sql,
  tables: ['conflicts'],
  params: {},
  columns: {
    index: 'text',
    year: 'number?',
    entity: 'text?',
    component: 'text?',
    value_a: 'text?',
    value_b: 'text?',
    decision: 'text?',
  },
})
