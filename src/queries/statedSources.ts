import { defineQuery } from './query.ts'
import sql from './statedSources.sql?raw'

export const statedSources = defineQuery({
  name: 'statedSources',
  sql,
  tables: [
    'components',
    'unit_scores',
    'unit_links',
    'responsibilities',
    'indicators',
    'proxies',
    'targets',
    'events',
    'published_figures',
  ],
  params: {},
  columns: { table: 'text', source: 'text?', figures: 'number' },
})
