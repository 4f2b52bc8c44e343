import sql from './componentRows.sql?raw'
import { defineQuery } from './query.ts'

export const componentRows = defineQuery({
  name: 'componentRows',
  sql,
  tables: ['components', 'editions'],
  params: { index: 'text' },
  columns: {
    edition: 'text',
    first_year: 'number',
    last_year: 'number?',
    tree: 'text',
    component: 'text',
    parent: 'text?',
    level_vi: 'text?',
    name_vi: 'text',
    name_en: 'text?',
    max: 'number?',
    weight: 'number?',
    aggregation: 'text?',
    survey: 'boolean?',
    status: 'text',
    source: 'text?',
  },
})
