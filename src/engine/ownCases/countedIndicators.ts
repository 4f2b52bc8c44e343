import type { CaseRules } from '../../derive/caseRules.ts'
import { derivedIndicators } from '../../derive/deriveMeasurements.ts'
import { sqlString } from '../sqlText.ts'

/** Codes of what is counted of cases, as SQL. */
export const countedIndicators = derivedIndicators.map(sqlString).join(', ')

/** Takes out what was counted of other cases. */
export const leaveCounted = `DELETE FROM measurements WHERE indicator IN (${countedIndicators})`

/** The day from which the rules measure, where the data reach it. */
export function measuredSince({ measuredFrom }: CaseRules, asOf: string): string | null {
  return measuredFrom !== null && measuredFrom <= asOf ? measuredFrom : null
}
