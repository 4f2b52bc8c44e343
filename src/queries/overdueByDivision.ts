import sql from './overdueByDivision.sql?raw'
import { defineQuery } from './query.ts'

export const overdueByDivision = defineQuery({
  name: 'overdueByDivision',
  sql,
  tables: ['dossiers', 'units'],
  parts: { dossiers: { state: ['open', 'late'] } },
  params: { unit: 'text', as_of: 'text' },
  columns: {
    unit: 'text',
    type: 'text',
    overdue: 'number',
    unexplained: 'number',
    late_again: 'number',
    oldest_due: 'text?',
  },
})
