import { editionFinder } from '../../../src/engine/validate/editionOf.ts'
import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import { textOf } from '../../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { found, load, rowsBy } from '../inputs.ts'
import { typedEditions } from './typedEditions.ts'

/** PAPI's dimensions (six to 2017, eight from 2018) and, under each, the sub-dimensions scored in the edition. */
export function papiComponents(inputs: Inputs): PackageRow[] {
  const { facts } = inputs
  const editions = typedEditions(inputs).filter((row) => textOf(row, 'index') === 'PAPI')
  const dimensions = facts.readFacts('frameworks/papi-dti.csv').filter((fact) => fact.get('index') === 'PAPI')
  const names = rowsBy(facts.readFacts('papi_subdimension_names.csv'), 'component')
  const scored = scoredIn(inputs, editions)
  return editions.flatMap((row) => {
    const edition = textOf(row, 'edition') ?? ''
    const here = dimensions.slice(0, edition === '2011' ? 6 : 8)
    const codes = [...(scored.get(edition) ?? [])].sort()
    return [
      ...here.map((fact) => load(facts, fact, dimension(fact, edition))),
      ...codes.map((code) =>
        subDimension(inputs, found(names.get(code), code, 'papi_subdimension_names.csv'), edition),
      ),
    ]
  })
}

function scoredIn({ facts }: Inputs, editions: readonly PackageRow[]): Map<string, Set<string>> {
  const edition = editionFinder(editions)
  const scored = new Map<string, Set<string>>()
  for (const fact of facts.readFacts('papi_subdimensions.csv')) {
    const span = edition('PAPI', Number(fact.get('year'))) ?? ''
    const codes = scored.get(span) ?? new Set()
    scored.set(span, codes.add(fact.get('component') ?? ''))
  }
  return scored
}

const dimension = (fact: FactRow, edition: string) => ({
  index: 'PAPI',
  edition,
  tree: 'main',
  component: (fact.get('code') ?? '').replace('PAPI', 'PAPI.'),
  parent: 'PAPI',
  level_vi: 'chỉ số nội dung',
  name_vi: fact.get('name_vi'),
  name_en: fact.get('name_en'),
  max: fact.get('max_points'),
  aggregation: 'sum',
  survey: true,
  status: fact.get('status'),
  source: fact.get('source'),
})

function subDimension({ facts, supplements }: Inputs, fact: FactRow, edition: string): PackageRow {
  const code = fact.get('component') ?? ''
  const vietnamese = found(
    supplements.readFacts('papi_subdimensions_vi.csv').find((row) => row.get('component') === code),
    code,
    'supplements/papi_subdimensions_vi.csv',
  )
  supplements.used(vietnamese)
  return load(facts, fact, {
    index: 'PAPI',
    edition,
    tree: 'main',
    component: code,
    parent: `PAPI.${code[2]}`,
    level_vi: 'nội dung thành phần',
    name_vi: vietnamese.get('name_vi'),
    name_en: fact.get('name_en'),
    survey: true,
    status: 'derived',
    source: 'tên tiếng Việt là tên dịch; điểm tối đa chưa đọc được ở nguồn công bố',
  })
}
