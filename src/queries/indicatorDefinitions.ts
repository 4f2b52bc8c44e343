import sql from './indicatorDefinitions.sql?raw'
import { defineQuery } from './query.ts'

export const indicatorDefinitions = defineQuery({
  name: 'indicatorDefinitions',
  sql,
  tables: ['indicators'],
  params: {},
  columns: {
    indicator: 'text',
    name_vi: 'text',
    name_en: 'text?',
    measure: 'text',
    kind: 'text',
    direction: 'text',
    target: 'number?',
    minimum: 'number?',
    definition_vi: 'text?',
    definition_en: 'text?',
    status: 'text?',
    source: 'text?',
    order: 'number?',
    subject_vi: 'text?',
    subject_en: 'text?',
    short_vi: 'text?',
    short_en: 'text?',
  },
})
