import { defineQuery } from './query.ts'
import sql from './responsibilityRows.sql?raw'

export const responsibilityRows = defineQuery({
  name: 'responsibilityRows',
  sql,
  tables: ['responsibilities', 'units'],
  params: {},
  columns: {
    index: 'text',
    component: 'text',
    unit: 'text',
    name_vi: 'text?',
    name_en: 'text?',
    role: 'text',
    share: 'number?',
    valid_from: 'text?',
    valid_to: 'text?',
    status: 'text',
    source: 'text?',
  },
})
