import { defineQuery } from './query.ts'
import sql from './sourceUse.sql?raw'

export const sourceUse = defineQuery({
  name: 'sourceUse',
  sql,
  tables: ['scores', 'benchmarks', 'publications'],
  params: {},
  columns: {
    source: 'text',
    index: 'text',
    figures: 'number',
    first_year: 'number',
    last_year: 'number',
  },
})
