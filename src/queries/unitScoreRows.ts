import { defineQuery } from './query.ts'
import sql from './unitScoreRows.sql?raw'

export const unitScoreRows = defineQuery({
  name: 'unitScoreRows',
  sql,
  tables: ['unit_scores'],
  params: { unit: 'text' },
  columns: {
    index: 'text',
    period: 'text',
    unit: 'text',
    component: 'text',
    score: 'number?',
    max: 'number?',
    rank_published: 'number?',
    units_ranked: 'number?',
    source: 'text?',
  },
})
