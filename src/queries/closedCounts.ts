import sql from './closedCounts.sql?raw'
import { defineQuery } from './query.ts'

export const closedCounts = defineQuery({
  name: 'closedCounts',
  sql,
  tables: ['closings'],
  params: { calendar: 'text', period: 'text', units: 'text' },
  columns: {
    unit: 'text',
    closed_at: 'text',
    indicator: 'text',
    numerator: 'number?',
    denominator: 'number?',
    units: 'number?',
    partly: 'number?',
  },
})
