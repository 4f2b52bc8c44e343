import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

const file = 'frameworks/qd766.csv'
const levels: Record<string, string> = {
  group: 'nhóm chỉ số',
  'sub-group': 'nhóm con',
  component: 'chỉ số thành phần',
}

/** QD766's five groups, the two halves of online services, and the ratios below them. */
export function qd766Components({ facts }: Inputs): PackageRow[] {
  const rows = facts.readFacts(file)
  return rows
    .filter((fact) => (fact.get('level') ?? '') in levels)
    .map((fact) => {
      const parent = fact.get('parent_code')
      return load(facts, fact, {
        index: 'QD766',
        edition: '2022',
        tree: 'main',
        component: `QD766.${fact.get('code')}`,
        parent: parent === '766' ? 'QD766' : `QD766.${parent}`,
        level_vi: levels[fact.get('level') ?? ''] ?? null,
        name_vi: fact.get('name_vi'),
        name_en: fact.get('name_en'),
        max: fact.get('max_points'),
        aggregation: aggregationOf(rows, fact),
        status: fact.get('status'),
        source: fact.get('source'),
      })
    })
}

/** A sum only where the points of all parts are known; how the rest make their group was not found. */
function aggregationOf(rows: readonly FactRow[], fact: FactRow): string | null {
  const parts = rows.filter((row) => row.get('parent_code') === fact.get('code'))
  if (parts.length === 0) return null
  return parts.every((row) => row.get('max_points') !== null) ? 'sum' : 'none'
}
