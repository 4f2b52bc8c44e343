import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

/** Averages and medians as publishers print them. */
export function benchmarks({ facts }: Inputs): PackageRow[] {
  return facts.readFacts('benchmarks.csv').map((fact) =>
    load(facts, fact, {
      index: fact.get('index'),
      year: fact.get('year'),
      component: fact.get('component'),
      scope: fact.get('scope'),
      statistic: fact.get('statistic'),
      score: fact.get('score'),
      source: fact.get('source_id'),
    }),
  )
}
