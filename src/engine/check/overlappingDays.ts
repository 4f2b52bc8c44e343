import type { Checked } from './Checking.ts'
import type { FoundRows } from './faultyRows.ts'

const week = (day: string) => `date_trunc('week', ${day})`
const last = (row: string) => `CAST(${row}."date" + (coalesce(${row}.days, 1) - 1) AS DATE)`
const isLong = (row: string) => `${row}.days BETWEEN 8 AND 366`

/** The weeks that a row touches, by their Mondays. */
const weeksOf = (row: string) =>
  `generate_series(CAST(${week(`${row}."date"`)} AS TIMESTAMP), CAST(${last(row)} AS TIMESTAMP), INTERVAL 7 DAY)`

/** Days of a week from one ISO weekday on as bits: those of rows that share none add up to the days that they cover. */
const bits = (days: string, from: string) => `(((1 << ${days}) - 1) << ${from})`

/**
 * Weeks of one unit, field and indicator in which a day is measured twice, as it is where a key is there twice: a
 * row for each, of the rows that meet a condition over `r`. Only what is longer than a week is spread over weeks.
 */
export function sharedDays(where: string): string {
  return `SELECT 1 FROM (
      SELECT r.unit, r.field, r.indicator, ${week('r."date"')} AS week,
        ${bits('least(greatest(coalesce(r.days, 1), 1), 7)', 'isodow(r."date")')} AS days
      FROM measurements AS r WHERE (${where}) AND NOT coalesce(${isLong('r')}, false)
      UNION ALL
      SELECT unit, field, indicator, week, ${bits(
        'CAST(least(last - CAST(week AS DATE), 6) - greatest("date" - CAST(week AS DATE), 0) + 1 AS INTEGER)',
        'CAST(greatest("date" - CAST(week AS DATE), 0) + 1 AS INTEGER)',
      )}
      FROM (
        SELECT r.unit, r.field, r.indicator, r."date", ${last('r')} AS last, unnest(${weeksOf('r')}) AS week
        FROM measurements AS r WHERE (${where}) AND ${isLong('r')}
      )
    ) GROUP BY unit, field, indicator, week HAVING sum(days) <> bit_or(days)`
}

/**
 * Rows of one unit, field and indicator that measure the same days: which of them is right is not known, and none
 * counts. Each lies within a week or is a whole period.
 */
export function overlappingDays({ where = 'true' }: Checked): FoundRows[] {
  return [
    {
      code: 'days-overlap',
      column: 'date, days',
      sql: `WITH spread AS (
          SELECT r.rowid AS position, r.unit, r.field, r.indicator, r."date", ${last('r')} AS last,
            unnest(${weeksOf('r')}) AS week
          FROM measurements AS r WHERE ${where}
        )
        SELECT r.position,
          concat_ws(' / ', r.unit, r.field, r.indicator, concat(r."date", '–', r.last)) AS value,
          min(concat(other."date", '–', other.last)) AS detail
        FROM spread AS r
        JOIN spread AS other
          ON other.unit = r.unit
          AND other.indicator = r.indicator
          AND other.field IS NOT DISTINCT FROM r.field
          AND other.week = r.week
          AND other.position <> r.position
          AND other."date" <= r.last
          AND other.last >= r."date"
        GROUP BY ALL`,
    },
  ]
}
