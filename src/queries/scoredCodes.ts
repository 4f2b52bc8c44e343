import { defineQuery } from './query.ts'
import sql from './scoredCodes.sql?raw'

export const scoredCodes = defineQuery({
  name: 'scoredCodes',
  sql,
  tables: ['scores'],
  params: { index: 'text' },
  columns: {
    component: 'text',
    place_system: 'text',
    place: 'text',
  },
})
