import { type UnitCases, unitCases } from '../../answers/unit/unitCases.ts'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'
import type { LookedUnit } from './LookedUnit.ts'

/** The open cases of the unit: asked once, for every figure about them. */
export function useUnitCases({ unit, asOf }: LookedUnit): Answer<UnitCases> {
  return useAnswer(unitCases, { unit: unit.unit, asOf })
}
