import sql from './formRows.sql?raw'
import { defineQuery } from './query.ts'

export const formRows = defineQuery({
  name: 'formRows',
  sql,
  tables: ['forms'],
  params: {},
  columns: {
    form: 'text',
    column: 'text',
    heads: 'text?',
    indicator: 'text?',
    part: 'text?',
    identity: 'text?',
    title: 'text?',
    valid_from: 'text?',
  },
})
