import { isValidIn, type Unit } from './unitTree.ts'

/** Direct children of a unit that are laid side by side. */
export interface UnitsSideBySide {
  parent: string
  /** Of these kinds; of all if absent. */
  kinds?: readonly string[] | undefined
  /** Of these units alone, such as those of a group; all if absent. */
  only?: readonly string[] | undefined
}

/** The units of the list that are laid side by side in a window of days. */
export function unitsBeside(
  units: readonly Unit[],
  { parent, kinds, only }: UnitsSideBySide,
  window: { start: string; end: string },
): Unit[] {
  return units.filter(
    (one) =>
      one.parent === parent &&
      (kinds?.includes(one.kind) ?? true) &&
      (only?.includes(one.unit) ?? true) &&
      isValidIn(one, window),
  )
}
