import type { CaseRules } from './caseRules.ts'
import workingDays from './workingDays.sql?raw'

/**
 * Statements that lay ready what counts working time, once `events` is there: the table `working_days`, the rules
 * as a table of one row, and the macro `office_minutes(time)`, the working minutes of a working day before a time.
 */
export function calendarSql(rules: CaseRules): string[] {
  return [workingDays, rulesTable(rules), officeMinutes(rules)]
}

function rulesTable(rules: CaseRules): string {
  const aDay = rules.hours.reduce((sum, { from, to }) => sum + to - from, 0)
  return `CREATE OR REPLACE TABLE case_rules AS SELECT
    '${rules.onTimeGrain}' AS on_time_grain,
    '${rules.dueCounts}' AS due_counts,
    '${rules.pausedCounts}' AS paused_counts,
    '${rules.withdrawnCounts}' AS withdrawn_counts,
    ${rules.satisfiedFrom}::DOUBLE AS satisfied_from,
    ${aDay}::BIGINT AS minutes_a_day`
}

function officeMinutes({ hours }: CaseRules): string {
  const parts = hours.map(
    ({ from, to }) => `least(greatest(hour(t) * 60 + minute(t) - ${from}, 0), ${to - from})`,
  )
  return `CREATE OR REPLACE MACRO office_minutes(t) AS (${parts.join(' + ')})`
}
