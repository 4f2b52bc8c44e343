import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

/** How many places each publication ranked, and where its totals were read; when it came out is known later. */
export function publications({ facts }: Pick<Inputs, 'facts'>): PackageRow[] {
  const totals = facts.readFacts('scores.csv').filter((row) => row.get('component') === row.get('index'))
  return facts.readFacts('publications.csv').map((fact) => {
    const sources = new Set(totals.filter((row) => sameYear(row, fact)).map((row) => row.get('source_id')))
    return load(facts, fact, {
      index: fact.get('index'),
      year: fact.get('year'),
      place_system: fact.get('place_system'),
      places_ranked: fact.get('places_ranked'),
      published: null,
      source: [...sources].filter((source) => source).join(';'),
    })
  })
}

function sameYear(row: FactRow, fact: FactRow): boolean {
  return row.get('index') === fact.get('index') && row.get('year') === fact.get('year')
}
