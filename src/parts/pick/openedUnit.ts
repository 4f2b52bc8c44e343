import type { LinkedUnit, Unit } from '../../answers/lists/unitTree.ts'

export interface OpenedUnit {
  /** The unit that is shown. */
  unit: Unit
  /** The unit of the address, which is no more, where the one that it became is shown. */
  insteadOf: Unit | null
}

interface Asked {
  unit: Unit
  /** Code of the unit where it is meant itself, though it is no more. */
  former: string | undefined
  successors: readonly LinkedUnit[]
  asOf: string
}

/** What a unit of the address opens: of one that is no more its one main successor, if it has one, else itself. */
export function openedUnit({ unit, former, successors, asOf }: Asked): OpenedUnit {
  const mains = isFormer(unit, asOf) ? successors.filter(({ primary }) => primary === true) : []
  const [heir] = mains.length === 1 ? mains : []
  return heir === undefined || former === unit.unit
    ? { unit, insteadOf: null }
    : { unit: heir.unit, insteadOf: unit }
}

/** Whether a unit is no more on a day. */
export function isFormer({ valid_to }: Pick<Unit, 'valid_to'>, asOf: string): boolean {
  return valid_to !== null && valid_to < asOf
}
