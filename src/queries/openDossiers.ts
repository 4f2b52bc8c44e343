import sql from './openDossiers.sql?raw'
import { defineQuery } from './query.ts'

export const openDossiers = defineQuery({
  name: 'openDossiers',
  sql,
  tables: ['dossiers', 'units'],
  params: { units: 'text', as_of: 'text' },
  columns: { unit: 'text', overdue: 'number', oldest_due: 'text?' },
})
