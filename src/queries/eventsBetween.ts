import sql from './eventsBetween.sql?raw'
import { defineQuery } from './query.ts'

export const eventsBetween = defineQuery({
  name: 'eventsBetween',
  sql,
  tables: ['events'],
  params: { from: 'text', to: 'text' },
  columns: {
    date: 'text',
    kind: 'text',
    scope: 'text?',
    name_vi: 'text',
    name_en: 'text?',
    source: 'text?',
  },
})
