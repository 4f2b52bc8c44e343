import sql from './latenessBySteps.sql?raw'
import { defineQuery } from './query.ts'

export const latenessBySteps = defineQuery({
  name: 'latenessBySteps',
  sql,
  tables: ['dossiers', 'steps', 'units', 'events'],
  parts: { dossiers: { state: ['open', 'late'] }, steps: { state: ['open', 'late'] } },
  params: {
    unit: 'text',
    as_of: 'text',
    from: 'text?',
    type: 'text?',
    field: 'text?',
    procedure: 'text?',
    /** One case alone. */
    dossier: 'text?',
  },
  columns: {
    unit: 'text',
    step_unit: 'text',
    step: 'text?',
    minutes: 'number',
  },
})
