import { knownUnit, pathOf, type Unit } from '../lists/unitTree.ts'

/** Which cases are looked at. */
export interface BottleneckScope {
  unit: string
  type: string
  field: string | null
  procedure: string | null
  /** First day on which counted cases were finished, and the last one, which is today for open ones. */
  from: string
  asOf: string
  /** The office whose cases are all read; null: only late and open ones, of the whole city. */
  office: string | null
}

/**
 * The office below the root that a unit belongs to: all its cases are read. Null for the root, of whose cases only
 * the late and the open ones are. @throws RangeError for an unknown unit.
 */
export function officeOf(units: ReadonlyMap<string, Unit>, unit: string): string | null {
  return pathOf(units, knownUnit(units, unit).unit)[1]?.unit ?? null
}
