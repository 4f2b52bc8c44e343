import { type Closing, closings } from '../../answers/indicators/closings.ts'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'
import type { Looked } from './Looked.ts'

/** What was reported of the unit when the period was closed: asked once, for the line on top and the table below. */
export function useClosings({ unit, period, beside, asOf }: Looked): Answer<Closing[]> {
  const request = { unit: unit.unit, period, asOf }
  return useAnswer(closings, request, { later: true, next: beside.map((period) => ({ ...request, period })) })
}
