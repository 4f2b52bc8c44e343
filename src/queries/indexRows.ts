import sql from './indexRows.sql?raw'
import { defineQuery } from './query.ts'

export const indexRows = defineQuery({
  name: 'indexRows',
  sql,
  tables: ['indices'],
  params: {},
  columns: {
    index: 'text',
    name_vi: 'text',
    name_en: 'text',
    publisher: 'text?',
    scale: 'text',
    decimals: 'number',
    url: 'text?',
    leads_by: 'text?',
    groups: 'boolean?',
    short_vi: 'text?',
    short_en: 'text?',
  },
})
