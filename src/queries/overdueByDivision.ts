import sql from './overdueByDivision.sql?raw'
import { defineQuery } from './query.ts'

export const overdueByDivision = defineQuery({
  name: 'overdueByDivision',
  sql,
  tables: ['dossiers', 'units', 'events'],
  parts: { dossiers: { state: ['open'] } },
  params: {
    unit: 'text',
    /** The data's date. */
    as_of: 'text',
  },
  columns: {
    unit: 'text',
    type: 'text',
    overdue: 'number',
    unexplained: 'number',
    late_again: 'number',
    oldest_due: 'text?',
    days_over: 'number?',
  },
})
