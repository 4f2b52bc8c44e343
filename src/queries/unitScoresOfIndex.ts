import { defineQuery } from './query.ts'
import sql from './unitScoresOfIndex.sql?raw'

export const unitScoresOfIndex = defineQuery({
  name: 'unitScoresOfIndex',
  sql,
  tables: ['unit_scores', 'units'],
  params: { index: 'text' },
  columns: {
    index: 'text',
    period: 'text',
    unit: 'text',
    name_vi: 'text?',
    name_en: 'text?',
    component: 'text',
    score: 'number?',
    max: 'number?',
    rank_published: 'number?',
    units_ranked: 'number?',
    source: 'text?',
  },
})
