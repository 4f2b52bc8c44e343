import { defineQuery } from './query.ts'
import sql from './scoresOfIndex.sql?raw'

export const scoresOfIndex = defineQuery({
  name: 'scoresOfIndex',
  sql,
  tables: ['scores'],
  params: { index: 'text' },
  columns: {
    index: 'text',
    year: 'number',
    place_system: 'text',
    place: 'text',
    component: 'text',
    score: 'number?',
    rank_published: 'number?',
  },
})
