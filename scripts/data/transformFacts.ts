import type { PackageTables } from '../../src/engine/validate/PackageRow.ts'
import { typeRows } from '../../src/engine/validate/typeRows.ts'
import { hanoiTables } from './hanoi/hanoiTables.ts'
import type { Inputs } from './inputs.ts'
import { benchmarks } from './transforms/benchmarks.ts'
import { components } from './transforms/components.ts'
import { conflicts } from './transforms/conflicts.ts'
import { placeLinks } from './transforms/placeLinks.ts'
import { places } from './transforms/places.ts'
import { publications } from './transforms/publications.ts'
import { scores } from './transforms/scores.ts'
import { sources } from './transforms/sources.ts'

/** The tables of the contract that published facts make. */
export function transformFacts(inputs: Inputs, authored: PackageTables): PackageTables {
  const trees = components(inputs, authored.indices ?? [])
  return {
    components: trees,
    places: places(inputs),
    place_links: placeLinks(inputs),
    publications: publications(inputs),
    scores: scores(inputs, trees, typeRows('editions', authored.editions ?? []).rows),
    benchmarks: benchmarks(inputs),
    conflicts: conflicts(inputs),
    sources: sources(inputs),
    ...hanoiTables(inputs, authored.units ?? []),
  }
}
