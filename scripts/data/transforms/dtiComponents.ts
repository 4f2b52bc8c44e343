import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'
import { componentName, componentOf } from './componentNames.ts'

const file = 'frameworks/papi-dti.csv'
const scoredOnly: Record<string, string[]> = {
  '2020': ['DTI.GOVERNMENT', 'DTI.ECONOMY', 'DTI.SOCIETY'],
  '2024': ['DTI.GOVERNMENT', 'DTI.ECONOMY', 'DTI.SOCIETY', 'DTI.INFRASTRUCTURE'],
}

/** DTI's pillars: all nine of the 2022 decision with their share of 1,000 points, elsewhere those that are scored. */
export function dtiComponents(inputs: Inputs): PackageRow[] {
  const { facts } = inputs
  const pillars = facts.readFacts(file).filter((fact) => fact.get('index') !== 'PAPI')
  const all = pillars.map((fact) => {
    const component = componentOf(inputs, file, fact.get('name_vi') ?? '')
    return load(facts, fact, {
      ...pillar(inputs, fact, component, '2022'),
      weight: Number(fact.get('max_points')) / 1000,
      status: fact.get('status'),
      source: `${fact.get('source')}; ${fact.get('rule')}`,
    })
  })
  const others = Object.entries(scoredOnly).flatMap(([edition, codes]) =>
    pillars.flatMap((fact) => {
      const component = componentOf(inputs, file, fact.get('name_vi') ?? '')
      if (!codes.includes(component)) return []
      const source = 'tên gọi theo Quyết định 922/QĐ-BTTTT; thang 0–1 in cạnh điểm'
      return [load(facts, fact, { ...pillar(inputs, fact, component, edition), status: 'derived', source })]
    }),
  )
  return [...all, ...others]
}

function pillar(inputs: Inputs, fact: FactRow, component: string, edition: string) {
  return {
    index: 'DTI',
    edition,
    tree: 'main',
    component,
    parent: 'DTI',
    level_vi: 'trụ cột',
    name_vi: fact.get('name_vi'),
    name_en: componentName(inputs, file, component).name_en,
    max: 1,
  }
}
