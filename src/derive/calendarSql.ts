import { countedDue, onTime } from './caseJudging.ts'
import type { CaseRules } from './caseRules.ts'
import workingDays from './workingDays.sql?raw'

/**
 * Statements that lay ready what counts working time and judges cases, once `events` is there: the table `working_days`,
 * the rules as a table of one row, and macros. `office_minutes(time)`: working minutes of a working day before a time.
 * `counted_due(first, new)`: the due date that counts. `is_overdue(first, new, day)`: whether an open case is past it at
 * the end of a day. `was_on_time(finished, due)` and, pauses allowed for, `was_late(finished, due, paused)`.
 */
export function calendarSql(rules: CaseRules): string[] {
  return [workingDays, rulesTable(rules), officeMinutes(rules), ...judging(rules)]
}

function judging(rules: CaseRules): string[] {
  const due = countedDue(rules, 'first_due', 'new_due')
  return [
    `CREATE OR REPLACE MACRO counted_due(first_due, new_due) AS ${due}`,
    `CREATE OR REPLACE MACRO is_overdue(first_due, new_due, at_end_of) AS
      (CAST(${due} AS DATE) <= CAST(at_end_of AS DATE))`,
    `CREATE OR REPLACE MACRO was_on_time(left_at, due_at) AS ${onTime(rules, 'left_at', 'due_at')}`,
    `CREATE OR REPLACE MACRO was_late(left_at, due_at, pause) AS ${lateness(rules)}`,
  ]
}

function lateness(rules: CaseRules): string {
  const plain = `NOT ${onTime(rules, 'left_at', 'due_at')}`
  if (rules.pausedCounts === 'stopped') return `(${plain})`
  return `(CASE WHEN pause > 0 THEN (
    SELECT gone.number > fell_due.number - CAST(pause AS BIGINT) // minutes_a_day
    FROM working_days AS gone, working_days AS fell_due, case_rules
    WHERE gone."date" = CAST(left_at AS DATE) AND fell_due."date" = CAST(due_at AS DATE)
  ) ELSE ${plain} END)`
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
