import { contract } from '../../engine/contract.ts'
import { firstsOfKey } from '../tables/firstsOfKey.ts'
import type { HeldMeasurement } from './FormLists.ts'

/** What is held when measurements of several sources lie over each other in their order, by key. */
export function heldMeasurements(parts: readonly (readonly HeldMeasurement[])[]): HeldMeasurement[] {
  const rows = parts.flat()
  const firsts = firstsOfKey(rows, contract.measurements.key)
  return [...new Map(rows.map((row, i) => [firsts[i], row])).values()]
}
