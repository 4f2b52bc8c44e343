import { defineQuery } from './query.ts'
import sql from './sourceRows.sql?raw'

export const sourceRows = defineQuery({
  name: 'sourceRows',
  sql,
  tables: ['sources'],
  params: {},
  columns: {
    source: 'text',
    title: 'text',
    url: 'text?',
    url_complete: 'boolean?',
  },
})
