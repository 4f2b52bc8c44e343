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
    /** The date by which it is judged. */
    due_counted: 'text',
    current_due: 'text',
    /** There was an apology or a new date, which has passed. */
    promised_before: 'boolean',
    /** Working days past it. */
    days_over: 'number',
    step: 'text?',
    step_unit: 'text?',
    /** Of all such cases, those beyond the limit too. */
    total: 'number',
  },
})
