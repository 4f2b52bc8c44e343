import type { CaseRules } from './caseRules.ts'

/** The due date by which the rules judge a case, from its first and its new one: the other where one is missing. */
export function countedDue({ dueCounts }: Pick<CaseRules, 'dueCounts'>, first: string, next: string): string {
  return dueCounts === 'current' ? `coalesce(${next}, ${first})` : `coalesce(${first}, ${next})`
}

/** Whether a case finished then was on time for a due date, by the day or by the minute; null where either is. */
export function onTime(
  { onTimeGrain }: Pick<CaseRules, 'onTimeGrain'>,
  finished: string,
  due: string,
): string {
  return onTimeGrain === 'minute'
    ? `(${finished} <= ${due})`
    : `(CAST(${finished} AS DATE) <= CAST(${due} AS DATE))`
}
