import { defineQuery } from './query.ts'
import sql from './scoresOfComponents.sql?raw'

export const scoresOfComponents = defineQuery({
  name: 'scoresOfComponents',
  sql,
  tables: ['scores'],
  params: { index: 'text', components: 'text', from: 'number', to: 'number' },
  columns: {
    year: 'number',
    place_system: 'text',
    place: 'text',
    component: 'text',
    score: 'number?',
    rank_published: 'number?',
  },
})
