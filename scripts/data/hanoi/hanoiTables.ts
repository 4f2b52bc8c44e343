import type { PackageRow, PackageTables } from '../../../src/engine/validate/PackageRow.ts'
import type { Inputs } from '../inputs.ts'
import { checkedUnits } from './checkedUnits.ts'
import { publishedFigures } from './publishedFigures.ts'
import { responsibilities } from './responsibilities.ts'
import { targets } from './targets.ts'
import { unitLinks } from './unitLinks.ts'
import { namedUnits } from './unitNames.ts'
import { unitScores } from './unitScores.ts'

/** The tables about Hà Nội's units that published facts make; `units` itself is written by people and checked. */
export function hanoiTables(inputs: Inputs, units: readonly PackageRow[]): PackageTables {
  checkedUnits(inputs, units)
  const named = namedUnits(units)
  return {
    unit_links: unitLinks(inputs, named),
    unit_scores: unitScores(inputs, named),
    responsibilities: responsibilities(inputs),
    targets: targets(inputs),
    published_figures: publishedFigures(inputs, named),
  }
}
