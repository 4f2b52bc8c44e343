import { defineQuery } from './query.ts'
import sql from './unitLinks.sql?raw'

export const unitLinks = defineQuery({
  name: 'unitLinks',
  sql,
  tables: ['unit_links'],
  params: {},
  columns: {
    old: 'text',
    new: 'text',
    date: 'text',
    relation: 'text',
    primary: 'boolean?',
    status: 'text?',
  },
})
