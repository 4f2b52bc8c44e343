import sql from './proxiesOfComponents.sql?raw'
import { defineQuery } from './query.ts'

export const proxiesOfComponents = defineQuery({
  name: 'proxiesOfComponents',
  sql,
  tables: ['proxies', 'components'],
  params: {},
  columns: {
    index: 'text',
    edition: 'text',
    component: 'text',
    component_name_vi: 'text?',
    component_name_en: 'text?',
    indicator: 'text',
    share: 'number?',
    rule: 'text',
    thresholds: 'text?',
    status: 'text',
    source: 'text?',
  },
})
