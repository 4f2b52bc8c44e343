import { type IndicatorTable, indicatorTable } from '../../answers/indicators/indicatorTable.ts'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'
import type { Looked } from './Looked.ts'

/** All indicators of the unit in the period: asked once, for the table and for what stands beside the trend. */
export function useIndicatorTable({ unit, period, field, asOf }: Looked): Answer<IndicatorTable> {
  return useAnswer(indicatorTable, { unit: unit.unit, period, asOf, field })
}
