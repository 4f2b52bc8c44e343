import sql from './measuredRows.sql?raw'
import { defineQuery } from './query.ts'

export const measuredRows = defineQuery({
  name: 'measuredRows',
  sql,
  tables: ['measurements'],
  params: { from: 'text', to: 'text', indicators: 'text' },
  columns: {
    date: 'text',
    days: 'number',
    unit: 'text',
    field: 'text?',
    indicator: 'text',
    numerator: 'number?',
    denominator: 'number?',
  },
})
