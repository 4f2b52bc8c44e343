import { defineQuery } from './query.ts'
import sql from './unitsOfCity.sql?raw'

export const unitsOfCity = defineQuery({
  name: 'unitsOfCity',
  sql,
  tables: ['units'],
  params: {},
  columns: {
    unit: 'text',
    name_vi: 'text',
    name_en: 'text?',
    aliases: 'text?',
    kind: 'text',
    parent: 'text?',
    valid_from: 'text?',
    valid_to: 'text?',
  },
})
