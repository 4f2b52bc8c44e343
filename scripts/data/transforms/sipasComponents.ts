import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

const levels: Record<string, string> = { block: 'khối', 'policy group': 'nhóm chính sách', factor: 'yếu tố' }

/** SIPAS: five factors from 2017; from 2022 they are block B beside block A of nine policies. */
export function sipasComponents({ facts }: Inputs): PackageRow[] {
  const rows = facts.readFacts('frameworks/sipas.csv').filter((fact) => (fact.get('level') ?? '') in levels)
  const factors = rows.filter((fact) => fact.get('level') === 'factor')
  return [
    ...factors.map((fact) => load(facts, fact, { ...component(fact), edition: '2017', parent: 'SIPAS' })),
    ...rows.map((fact) =>
      load(facts, fact, {
        ...component(fact),
        edition: '2022',
        parent: parentOf(fact.get('parent_code') ?? ''),
      }),
    ),
  ]
}

const parentOf = (code: string) => (code === 'SIPAS' ? code : `SIPAS.${code}`)

function component(fact: FactRow) {
  const level = fact.get('level') ?? ''
  return {
    index: 'SIPAS',
    tree: 'main',
    component: `SIPAS.${fact.get('code')}`,
    level_vi: levels[level] ?? null,
    name_vi: fact.get('name_vi'),
    name_en: fact.get('name_en'),
    max: level === 'policy group' ? null : 100,
    aggregation: level === 'block' ? 'none' : null,
    survey: true,
    status: fact.get('status'),
    source: fact.get('source'),
  }
}
