import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { Inputs } from '../inputs.ts'
import { dtiComponents } from './dtiComponents.ts'
import { papiComponents } from './papiComponents.ts'
import { parComponents } from './parComponents.ts'
import { pciComponents } from './pciComponents.ts'
import { pgiComponents } from './pgiComponents.ts'
import { qd766Components } from './qd766Components.ts'
import { roots } from './roots.ts'
import { sipasComponents } from './sipasComponents.ts'

/** What every edition of every index is made of, as trees. */
export function components(inputs: Inputs, indices: readonly PackageRow[]): PackageRow[] {
  return [
    ...roots(inputs, indices),
    ...parComponents(inputs),
    ...sipasComponents(inputs),
    ...pciComponents(inputs),
    ...pgiComponents(inputs),
    ...papiComponents(inputs),
    ...dtiComponents(inputs),
    ...qd766Components(inputs),
  ]
}
