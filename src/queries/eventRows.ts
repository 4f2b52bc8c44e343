import sql from './eventRows.sql?raw'
import { defineQuery } from './query.ts'

export const eventRows = defineQuery({
  name: 'eventRows',
  sql,
  tables: ['events'],
  params: {},
  columns: {
    date: 'text',
    kind: 'text',
    scope: 'text?',
    name_vi: 'text',
    name_en: 'text?',
    source: 'text?',
  },
})
