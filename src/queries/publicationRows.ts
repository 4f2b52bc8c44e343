import sql from './publicationRows.sql?raw'
import { defineQuery } from './query.ts'

export const publicationRows = defineQuery({
  name: 'publicationRows',
  sql,
  tables: ['publications'],
  params: {},
  columns: {
    index: 'text',
    year: 'number',
    place_system: 'text',
    places_ranked: 'number?',
    published: 'text?',
    source: 'text?',
  },
})
