import sql from './componentSpans.sql?raw'
import { defineQuery } from './query.ts'

export const componentSpans = defineQuery({
  name: 'componentSpans',
  sql,
  tables: ['components', 'editions'],
  params: {},
  columns: {
    index: 'text',
    edition: 'text',
    first_year: 'number',
    last_year: 'number?',
    tree: 'text',
    component: 'text',
    parent: 'text?',
    name_vi: 'text',
    name_en: 'text?',
  },
})
