import type { HeldMeasurement } from './FormLists.ts'
import { measurementKey } from './measurementKey.ts'

/** What is held when measurements of several sources lie over each other in their order, by key. */
export function heldMeasurements(parts: readonly (readonly HeldMeasurement[])[]): HeldMeasurement[] {
  return [...new Map(parts.flat().map((row) => [measurementKey(row), row])).values()]
}
