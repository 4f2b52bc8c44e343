import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import { typeRows } from '../../../src/engine/validate/typeRows.ts'
import type { Inputs } from '../inputs.ts'
import { editions } from './editions.ts'

/** The editions with years as numbers, for transforms that look one up. */
export function typedEditions(inputs: Inputs): PackageRow[] {
  return typeRows('editions', editions(inputs)).rows
}
