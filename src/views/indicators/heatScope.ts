import { kindsTogether } from '../../answers/lists/kindsTogether.ts'
import { isValidIn, type Unit } from '../../answers/lists/unitTree.ts'
import type { Period } from '../../domain/indicator/period.ts'

export interface HeatKind {
  /** As it stands in the URL. */
  kind: string
  /** Kinds of units that stand together under it. */
  kinds: readonly string[]
  count: number
}

export interface HeatScope {
  /** Whose direct children are shown. */
  parent: string
  /** The chosen unit among them, where it has no units below it. */
  followed: string | null
  choices: readonly HeatKind[]
  chosen: HeatKind | null
}

/** The units to lay side by side: those below the chosen one in the period or, where there are none, its own kind. */
export function heatScope(
  { units, unit, period }: { units: readonly Unit[]; unit: Unit; period: Period },
  kind: string | undefined,
): HeatScope {
  const below = units.filter((one) => one.parent === unit.unit && isValidIn(one, period))
  const isLeaf = below.length === 0 && unit.parent !== null
  const parent = isLeaf && unit.parent !== null ? unit.parent : unit.unit
  const shown = isLeaf ? units.filter((one) => one.parent === parent && isValidIn(one, period)) : below
  const choices = kindsTogether.flatMap(([name, kinds]): HeatKind[] => {
    const count = shown.filter((one) => kinds.includes(one.kind)).length
    return count > 0 ? [{ kind: name, kinds, count }] : []
  })
  const ofKind = choices.find(({ kinds }) => kinds.includes(unit.kind))
  const offered = isLeaf && ofKind ? [ofKind] : choices
  return {
    parent,
    followed: isLeaf ? unit.unit : null,
    choices: offered,
    chosen: offered.find((one) => one.kind === kind) ?? offered[0] ?? null,
  }
}
