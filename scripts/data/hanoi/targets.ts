import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

/** What the city's plans aim at, in the words of the contract; a plan's sentence may be several targets. */
export function targets({ facts, supplements }: Inputs): PackageRow[] {
  const worded = supplements.readFacts('hanoi_targets.csv')
  return facts.readFacts('hanoi/hanoi-targets.csv').flatMap((fact) =>
    worded
      .filter((row) => row.get('plan') === fact.get('plan') && row.get('target') === fact.get('index'))
      .map((row) => {
        supplements.used(row)
        return load(facts, fact, {
          index: row.get('index'),
          component: row.get('component'),
          unit: 'HN',
          period: row.get('period'),
          measure: row.get('measure'),
          operator: row.get('operator'),
          value: row.get('value'),
          text_vi: row.get('text_vi'),
          status: fact.get('status'),
          source: `${fact.get('plan')} (${fact.get('date')}); ${fact.get('source')}`,
        })
      }),
  )
}
