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
    due_original: 'text?',
    due: 'text?',
    apologised: 'boolean',
    age: 'number',
    days_left: 'number?',
    step: 'text?',
    step_unit: 'text?',
  },
})
