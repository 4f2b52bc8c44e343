import sql from './handOvers.sql?raw'
import { defineQuery } from './query.ts'

export const handOvers = defineQuery({
  name: 'handOvers',
  sql,
  tables: ['steps', 'events'],
  parts: { steps: { office: '$office' } },
  params: {
    dossier: 'text',
    /** The office whose finished cases are searched too; empty: only what is open or was late. */
    office: 'text',
    as_of: 'text',
  },
  columns: {
    step: 'text',
    position: 'number',
    attempt: 'number',
    unit: 'text',
    received: 'text',
    started: 'text?',
    due: 'text?',
    finished: 'text?',
    waiting: 'number',
    processing: 'number?',
    allowed: 'number?',
  },
})
