import sql from './officialUnitScores.sql?raw'
import { defineQuery } from './query.ts'

export const officialUnitScores = defineQuery({
  name: 'officialUnitScores',
  sql,
  tables: ['unit_scores', 'units'],
  params: {},
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
