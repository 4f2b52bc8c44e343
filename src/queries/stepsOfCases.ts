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
    /** Also cases finished on time; the offices' own parts must be asked for then. */
    every: 'boolean',
    /** `field` or `procedure`: a path for each of them; null: one for all. */
    by: 'text?',
  },
  columns: {
    /** The field or procedure; null of one path for all. */
    part: 'text?',
    step: 'text',
    position: 'number',
    cases: 'number',
    finished: 'number',
    /** Done a second time or more. */
    repeated: 'number',
    /** Handed back from a later step of the path. */
    returned: 'number',
    allotted: 'number',
    allowed: 'number?',
    median: 'number?',
    ninetieth: 'number?',
    /** What the longest one took until now. */
    longest: 'number',
    waiting: 'number?',
    processing: 'number?',
    overrun: 'number?',
    saved: 'number?',
  },
})
