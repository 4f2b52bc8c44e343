import sql from './closedCounts.sql?raw'
import { defineQuery } from './query.ts'

export const closedCounts = defineQuery({
  name: 'closedCounts',
  sql,
  tables: ['closings'],
  params: { calendar: 'text', period: 'text', unit: 'text' },
  columns: {
    closed_at: 'text',
    indicator: 'text',
    numerator: 'number?',
    denominator: 'number?',
    units: 'number?',
    partly: 'number?',
  },
})
