import { useMemo } from 'react'
import { unitGroups } from '../../answers/lists/unitGroups.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { type HeatScope, heatScope } from './heatScope.ts'
import type { Looked } from './Looked.ts'

/** Who stands side by side under the kind or group of the address; groups as soon as they are known. */
export function useHeatScope({ units, unit, period }: Looked, kind: string | undefined): HeatScope {
  const groups = useAnswer(unitGroups, {}).data
  return useMemo(
    () => heatScope({ units, unit, period, groups: groups ?? [] }, kind),
    [units, unit, period, groups, kind],
  )
}
