import type { Unit } from './readSources.ts'
import { allSeries } from './series.ts'
import { type Shock, shocksOf } from './shocks.ts'
import { type Shift, truth } from './truth.ts'

/** What is put into the made-up figures on purpose. */
export interface Planted {
  shifts: readonly Shift[]
  shocks: readonly Shock[]
}

/** The ground truth of a seed: changes of single units, and what befell many at once. */
export function plantedBy(seed: number, units: readonly Unit[]): Planted {
  return { shifts: truth(seed, allSeries(seed, units, 1)), shocks: shocksOf(seed, units) }
}
