import sql from './editionRows.sql?raw'
import { defineQuery } from './query.ts'

export const editionRows = defineQuery({
  name: 'editionRows',
  sql,
  tables: ['editions'],
  params: {},
  columns: {
    index: 'text',
    edition: 'text',
    first_year: 'number',
    last_year: 'number?',
    comparable: 'boolean?',
    decision: 'text?',
    note_vi: 'text?',
    note_en: 'text?',
  },
})
