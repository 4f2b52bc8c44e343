import sql from './bandRows.sql?raw'
import { defineQuery } from './query.ts'

export const bandRows = defineQuery({
  name: 'bandRows',
  sql,
  tables: ['bands'],
  params: {},
  columns: {
    index: 'text',
    edition: 'text',
    band: 'text',
    name_vi: 'text',
    name_en: 'text?',
    low: 'number?',
    high: 'number?',
  },
})
