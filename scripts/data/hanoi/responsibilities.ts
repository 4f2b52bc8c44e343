import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

/**
 * Which unit leads which component. What a plan of 2022 assigned is verified for its time; its successors since
 * 1 March 2025 are derived, unless the plan says otherwise.
 */
export function responsibilities({ facts, supplements }: Inputs): PackageRow[] {
  const coded = supplements.readFacts('hanoi_leads.csv')
  return facts.readFacts('hanoi/hanoi-lead-units.csv').flatMap((fact) =>
    coded
      .filter(
        (row) =>
          row.get('fact_index') === fact.get('index') && row.get('fact_component') === fact.get('component'),
      )
      .map((row) => {
        supplements.used(row)
        return load(facts, fact, {
          index: row.get('index'),
          component: row.get('component'),
          unit: row.get('unit'),
          role: row.get('role'),
          share: null,
          valid_from: row.get('valid_from'),
          valid_to: row.get('valid_to'),
          status: row.get('status') ?? fact.get('status'),
          source: fact.get('source'),
        })
      }),
  )
}
