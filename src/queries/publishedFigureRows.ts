import sql from './publishedFigureRows.sql?raw'
import { defineQuery } from './query.ts'

export const publishedFigureRows = defineQuery({
  name: 'publishedFigureRows',
  sql,
  tables: ['published_figures', 'units'],
  params: {},
  columns: {
    period: 'text',
    unit: 'text',
    name_vi: 'text?',
    name_en: 'text?',
    metric: 'text',
    value: 'number?',
    measure: 'text?',
    source: 'text?',
  },
})
