import sql from './everyScore.sql?raw'
import { defineQuery } from './query.ts'

export const everyScore = defineQuery({
  name: 'everyScore',
  sql,
  tables: ['scores'],
  params: {},
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
