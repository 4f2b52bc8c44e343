import sql from './overdueDossiers.sql?raw'
import { defineQuery } from './query.ts'

export const overdueDossiers = defineQuery({
  name: 'overdueDossiers',
  sql,
  tables: ['dossiers', 'units', 'events'],
  parts: { dossiers: { state: ['open'] } },
  params: { units: 'text', as_of: 'text' },
  columns: { unit: 'text', overdue: 'number', oldest_due: 'text?', days_over: 'number?' },
})
