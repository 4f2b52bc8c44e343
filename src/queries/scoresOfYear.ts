import { defineQuery } from './query.ts'
import sql from './scoresOfYear.sql?raw'

export const scoresOfYear = defineQuery({
  name: 'scoresOfYear',
  sql,
  tables: ['scores'],
  params: { index: 'text', year: 'number' },
  columns: {
    year: 'number',
    place_system: 'text',
    place: 'text',
    component: 'text',
    score: 'number?',
    rank_published: 'number?',
    basis: 'text?',
    confidence: 'text?',
    source: 'text?',
    note: 'text?',
  },
})
