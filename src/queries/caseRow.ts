import sql from './caseRow.sql?raw'
import { defineQuery } from './query.ts'

export const caseRow = defineQuery({
  name: 'caseRow',
  sql,
  tables: ['dossiers', 'events'],
  parts: { dossiers: { office: '$office' } },
  params: {
    dossier: 'text',
    /** The office whose finished cases are searched too; empty: only what is open or was late. */
    office: 'text',
    as_of: 'text',
  },
  columns: {
    dossier: 'text',
    type: 'text',
    procedure: 'text?',
    field: 'text?',
    receiving_unit: 'text?',
    unit: 'text',
    channel: 'text?',
    received: 'text',
    due_original: 'text?',
    due: 'text?',
    /** The date by which it is judged. */
    due_counted: 'text?',
    finished: 'text?',
    status: 'text?',
    transferred: 'boolean',
    apology: 'text?',
    age: 'number',
  },
})
