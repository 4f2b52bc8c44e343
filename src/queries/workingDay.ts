import { defineQuery } from './query.ts'
import sql from './workingDay.sql?raw'

export const workingDay = defineQuery({
  name: 'workingDay',
  sql,
  tables: ['events'],
  params: {},
  columns: { minutes: 'number' },
})
