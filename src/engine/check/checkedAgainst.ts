import type { Table } from '../contract.ts'

const before: Partial<Record<Table, readonly Table[]>> = {
  editions: ['indices'],
  components: ['indices', 'editions'],
  bands: ['components'],
  place_links: ['places'],
  publications: ['components'],
  scores: ['components', 'places', 'publications'],
  benchmarks: ['components'],
  unit_links: ['units'],
  unit_groups: ['units'],
  unit_scores: ['components', 'units'],
  responsibilities: ['components', 'units'],
  proxies: ['components', 'indicators'],
  measurements: ['units', 'indicators'],
  forms: ['indicators'],
  closings: ['units', 'indicators'],
  dossiers: ['units'],
  steps: ['units'],
  targets: ['components', 'units'],
}

/** Tables that must be there before a table is checked: its rows name theirs. */
export function checkedAgainst(table: Table): readonly Table[] {
  return before[table] ?? []
}
