import sql from './overdueOpen.sql?raw'
import { defineQuery } from './query.ts'

export const overdueOpen = defineQuery({
  name: 'overdueOpen',
  sql,
  tables: ['dossiers', 'steps', 'units', 'events'],
  parts: { dossiers: { state: ['open'] }, steps: { state: ['open'] } },
  params: { unit: 'text', as_of: 'text', most: 'number' },
  columns: {
    dossier: 'text',
    type: 'text',
    field: 'text?',
    unit: 'text',
    first_due: 'text',
    current_due: 'text',
    /** There was an apology or a new date, which has passed. */
    promised_before: 'boolean',
    /** Working days since the first due date. */
    days_over: 'number',
    step: 'text?',
    step_unit: 'text?',
    /** Of all such cases, those beyond the limit too. */
    total: 'number',
  },
})
