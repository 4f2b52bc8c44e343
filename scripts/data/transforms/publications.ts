import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

/** How many places each publication ranked, when it came out, and where its totals were read. */
export function publications({ facts, supplements }: Inputs): PackageRow[] {
  const dates = supplements.readFacts('publication_dates.csv')
  const totals = facts.readFacts('scores.csv').filter((row) => row.get('component') === row.get('index'))
  return facts.readFacts('publications.csv').map((fact) => {
    const date = dates.find((row) => sameYear(row, fact))
    if (date) supplements.used(date)
    const sources = new Set(totals.filter((row) => sameYear(row, fact)).map((row) => row.get('source_id')))
    return load(facts, fact, {
      index: fact.get('index'),
      year: fact.get('year'),
      place_system: fact.get('place_system'),
      places_ranked: fact.get('places_ranked'),
      published: date?.get('published') ?? null,
      source: [...sources, date?.get('source')].filter((source) => source).join(';'),
    })
  })
}

function sameYear(row: FactRow, fact: FactRow): boolean {
  return row.get('index') === fact.get('index') && row.get('year') === fact.get('year')
}
