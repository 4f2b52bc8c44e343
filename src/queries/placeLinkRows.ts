import sql from './placeLinkRows.sql?raw'
import { defineQuery } from './query.ts'

export const placeLinkRows = defineQuery({
  name: 'placeLinkRows',
  sql,
  tables: ['place_links'],
  params: {},
  columns: {
    old_system: 'text',
    old: 'text',
    new_system: 'text',
    new: 'text',
    date: 'text?',
  },
})
