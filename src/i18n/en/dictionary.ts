import type { Format } from '../format.ts'
import type { dictionary as vietnamese } from '../vi/dictionary.ts'
import { columnMeanings } from './columnMeanings.ts'

export const dictionary = (format: Format): ReturnType<typeof vietnamese> => ({
  headline: (tables, columns) =>
    `${format.number(tables)} tables with ${format.number(columns)} columns make the data package`,
  found: (columns) => `${format.number(columns)} columns match`,
  subtitle: 'Tables and columns are named as in files and in SQL',
  table: 'Table',
  column: 'Column',
  meaning: 'Meaning',
  type: 'Type, permitted words',
  needed: 'Required',
  key: 'key',
  yes: 'yes',
  no: 'no',
  references: 'In table',
  source: 'data contract of this dashboard',
  types: {
    text: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    date: 'date 2026-11-20',
    timestamp: 'time 2026-11-20T14:30:00',
  },
  columns: columnMeanings,
})
