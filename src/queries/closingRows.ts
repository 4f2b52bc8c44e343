import sql from './closingRows.sql?raw'
import { defineQuery } from './query.ts'

export const closingRows = defineQuery({
  name: 'closingRows',
  sql,
  tables: ['closings'],
  params: {},
  columns: {
    calendar: 'text',
    period: 'text',
    closed_at: 'text',
    unit: 'text',
    indicator: 'text',
    numerator: 'number?',
    denominator: 'number?',
    units: 'number?',
    partly: 'number?',
  },
})
