import { type UnitCases, unitCases } from '../../answers/unit/unitCases.ts'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'
import type { LookedUnit } from './LookedUnit.ts'

/** The open cases of the unit: asked once, for every figure about them; not of a package or a unit without any. */
export function useUnitCases({ unit, asOf, hasCases, former }: LookedUnit): Answer<UnitCases> {
  return useAnswer(unitCases, hasCases && !former ? { unit: unit.unit, asOf } : null, { later: true })
}
