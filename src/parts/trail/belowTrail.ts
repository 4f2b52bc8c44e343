import type { Unit } from '../../answers/lists/unitTree.ts'

/** The units of a breadcrumb: where the way already leads through the city's own figures, those below it. */
export function belowTrail(path: readonly Unit[], way: readonly unknown[]): readonly Unit[] {
  return way.length > 0 && path.length > 1 ? path.slice(1) : path
}
