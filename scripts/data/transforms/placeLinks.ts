import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

/** Which place went whole into which: Hà Tây into Hà Nội in 2008, the 63 into the 34 in 2025. */
export function placeLinks({ facts }: Inputs): PackageRow[] {
  const places = facts.readFacts('places.csv')
  const codes63 = places
    .filter((fact) => fact.get('place_system') === '63')
    .filter((fact, i, all) => all.findIndex((other) => other.get('place') === fact.get('place')) === i)
  const haTay = places.filter((fact) => fact.get('place_system') === '64')
  const to63 = (old: string | null, code: string | null) => ({
    old_system: '64',
    old,
    new_system: '63',
    new: code,
    date: '2008-08-01',
  })
  return [
    ...codes63.map((fact) => load(facts, fact, to63(fact.get('place'), fact.get('place')))),
    ...haTay.map((fact) => load(facts, fact, to63(fact.get('place'), '01'))),
    ...facts.readFacts('province-crosswalk-2025.csv').map((fact) =>
      load(facts, fact, {
        old_system: '63',
        old: fact.get('old_code'),
        new_system: '34',
        new: fact.get('new_code'),
        date: '2025-07-01',
      }),
    ),
  ]
}
