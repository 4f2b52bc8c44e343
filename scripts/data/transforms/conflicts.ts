import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

const codes: Record<string, string> = { 'PAR INDEX': 'PAR', 'Hà Nội nội bộ': 'HN-PAR', 'Hà Nội': 'HN' }

/** Where sources disagree and which value was kept. */
export function conflicts({ facts }: Inputs): PackageRow[] {
  return facts.readFacts('conflicts.csv').map((fact) => {
    const index = fact.get('index') ?? ''
    return load(facts, fact, {
      index: codes[index] ?? index,
      year: fact.get('year'),
      entity: fact.get('entity'),
      component: fact.get('component'),
      value_a: fact.get('value_a'),
      value_b: fact.get('value_b'),
      decision: fact.get('decision'),
    })
  })
}
