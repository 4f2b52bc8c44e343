import sql from './openCases.sql?raw'
import { defineQuery } from './query.ts'

export const openCases = defineQuery({
  name: 'openCases',
  sql,
  tables: ['dossiers', 'steps', 'units', 'events'],
  parts: { dossiers: { state: ['open'] }, steps: { state: ['open'] } },
  params: {
    unit: 'text',
    /** The data's date. */
    as_of: 'text',
    type: 'text?',
    /** Working days within which a case falls due; null: all open ones. */
    within: 'number?',
    most: 'number',
  },
  columns: {
    dossier: 'text',
    type: 'text',
    procedure: 'text?',
    field: 'text?',
    unit: 'text',
    transferred: 'boolean',
    received: 'text',
    /** The date by which it is judged. */
    due_counted: 'text?',
    /** The date in force: the new one, if there is one. */
    due: 'text?',
    apologised: 'boolean',
    age: 'number',
    overdue: 'boolean',
    /** Working days past the date that counts; null while it is not overdue. */
    days_over: 'number?',
    step: 'text?',
    step_unit: 'text?',
  },
})
