import { defineQuery } from './query.ts'
import sql from './unitGroupRows.sql?raw'

export const unitGroupRows = defineQuery({
  name: 'unitGroupRows',
  sql,
  tables: ['unit_groups'],
  params: {},
  columns: {
    group: 'text',
    name_vi: 'text',
    name_en: 'text?',
    unit: 'text',
    valid_from: 'text?',
    valid_to: 'text?',
    source: 'text?',
  },
})
