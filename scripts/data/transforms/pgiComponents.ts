import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

/** PGI's four sub-indices. */
export function pgiComponents({ facts }: Inputs): PackageRow[] {
  return facts
    .readFacts('frameworks/pgi.csv')
    .filter((fact) => fact.get('parent_code') === 'PGI')
    .map((fact) =>
      load(facts, fact, {
        index: 'PGI',
        edition: '2022',
        tree: 'main',
        component: (fact.get('code') ?? '').replace('PGI', 'PGI.'),
        parent: 'PGI',
        level_vi: 'chỉ số thành phần',
        name_vi: fact.get('name_vi'),
        name_en: fact.get('name_en'),
        max: fact.get('max_points'),
        status: fact.get('status'),
        source: fact.get('source'),
      }),
    )
}
