import sql from './benchmarkRows.sql?raw'
import { defineQuery } from './query.ts'

export const benchmarkRows = defineQuery({
  name: 'benchmarkRows',
  sql,
  tables: ['benchmarks'],
  params: {},
  columns: {
    index: 'text',
    year: 'number',
    component: 'text',
    scope: 'text',
    statistic: 'text',
    score: 'number',
    source: 'text?',
  },
})
