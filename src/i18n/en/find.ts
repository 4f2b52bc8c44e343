import type { Format } from '../format.ts'
import type { Words } from '../vi.ts'

export const find = (format: Format): Words['find'] => ({
  hint: 'With or without diacritics, by short name or code',
  nothing: (text) => `Nothing matches “${text}”`,
  loading: 'Loading names…',
  count: (n) => (n === 1 ? '1 result' : `${format.number(n)} results`),
  formerly: (names) => `formerly ${format.list(names)}`,
  openCase: 'open under Bottlenecks',
  kinds: {
    screen: 'Screen',
    tab: 'Part of a screen',
    index: 'Index',
    component: 'Component',
    place: 'Province or city',
    unit: 'Unit',
    indicator: 'Indicator',
    field: 'Field of procedures',
    case: 'Case or document',
    method: 'Method',
    term: 'Term',
  },
})
