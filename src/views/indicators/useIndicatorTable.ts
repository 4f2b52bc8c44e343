import { type IndicatorTable, indicatorTable } from '../../answers/indicators/indicatorTable.ts'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'
import type { Looked } from './Looked.ts'

/** All indicators of the unit in the period: asked once, for the table and for what stands beside the trend. */
export function useIndicatorTable({ unit, period, beside, field, asOf }: Looked): Answer<IndicatorTable> {
  const request = { unit: unit.unit, period, asOf, field }
  return useAnswer(indicatorTable, request, { next: beside.map((period) => ({ ...request, period })) })
}
