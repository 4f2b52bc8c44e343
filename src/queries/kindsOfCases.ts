import sql from './kindsOfCases.sql?raw'
import { defineQuery } from './query.ts'

export const kindsOfCases = defineQuery({
  name: 'kindsOfCases',
  sql,
  tables: ['dossiers', 'units', 'events'],
  parts: { dossiers: { office: '$offices' } },
  params: {
    unit: 'text',
    /** Codes of the offices that hold the unit's cases. */
    offices: 'text',
    as_of: 'text',
    from: 'text?',
    type: 'text',
    /** Also cases finished on time; the offices' own parts must be asked for then. */
    every: 'boolean',
  },
  columns: { field: 'text?', procedure: 'text?', cases: 'number', open: 'number' },
})
