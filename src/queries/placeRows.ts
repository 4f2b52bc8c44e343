import sql from './placeRows.sql?raw'
import { defineQuery } from './query.ts'

export const placeRows = defineQuery({
  name: 'placeRows',
  sql,
  tables: ['places'],
  params: {},
  columns: {
    place_system: 'text',
    place: 'text',
    name_vi: 'text',
    name_en: 'text?',
    aliases: 'text?',
    kind: 'text',
    region: 'text?',
    valid_from: 'text?',
    valid_to: 'text?',
  },
})
