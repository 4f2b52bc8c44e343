import { defineQuery } from './query.ts'
import sql from './stepsOfCases.sql?raw'

export const stepsOfCases = defineQuery({
  name: 'stepsOfCases',
  sql,
  tables: ['dossiers', 'steps', 'units', 'events'],
  parts: { dossiers: { office: '$offices' }, steps: { office: '$offices' } },
  params: {
    unit: 'text',
    /** Codes of the offices that hold the unit's cases. */
    offices: 'text',
    as_of: 'text',
    from: 'text?',
    type: 'text?',
    field: 'text?',
    procedure: 'text?',
  },
  columns: {
    step: 'text',
    position: 'number',
    cases: 'number',
    finished: 'number',
    repeated: 'number',
    allotted: 'number',
    allowed: 'number?',
    median: 'number?',
    ninetieth: 'number?',
    waiting: 'number?',
    processing: 'number?',
    overrun: 'number?',
    saved: 'number?',
  },
})
