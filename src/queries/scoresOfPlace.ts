import { defineQuery } from './query.ts'
import sql from './scoresOfPlace.sql?raw'

export const scoresOfPlace = defineQuery({
  name: 'scoresOfPlace',
  sql,
  tables: ['scores'],
  params: { index: 'text', place: 'text' },
  columns: {
    year: 'number',
    place_system: 'text',
    component: 'text',
    score: 'number?',
    rank_published: 'number?',
  },
})
