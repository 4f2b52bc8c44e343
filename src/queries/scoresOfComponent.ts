import { defineQuery } from './query.ts'
import sql from './scoresOfComponent.sql?raw'

export const scoresOfComponent = defineQuery({
  name: 'scoresOfComponent',
  sql,
  tables: ['scores'],
  params: { index: 'text', component: 'text' },
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
