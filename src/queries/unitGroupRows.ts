import { defineQuery } from './query.ts'
import sql from './unitGroupRows.sql?raw'

export const unitGroupRows = defineQuery({
  name: 'unitGroupRows',
  sql,
  tables: ['unit_groups'],
  params: {},
  columns: { group: 'text', unit: 'text', valid_from: 'text?', valid_to: 'text?' },
})
