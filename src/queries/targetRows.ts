import { defineQuery } from './query.ts'
import sql from './targetRows.sql?raw'

export const targetRows = defineQuery({
  name: 'targetRows',
  sql,
  tables: ['targets'],
  params: { unit: 'text' },
  columns: {
    index: 'text',
    component: 'text',
    unit: 'text',
    period: 'text',
    measure: 'text',
    operator: 'text?',
    value: 'text?',
    text_vi: 'text',
    status: 'text',
    source: 'text?',
  },
})
