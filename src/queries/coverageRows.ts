import sql from './coverageRows.sql?raw'
import { defineQuery } from './query.ts'

export const coverageRows = defineQuery({
  name: 'coverageRows',
  sql,
  tables: ['scores', 'publications'],
  params: {},
  columns: {
    index: 'text',
    year: 'number',
    place_system: 'text',
    component: 'text',
    known: 'number',
    printed: 'number',
    places_ranked: 'number?',
  },
})
