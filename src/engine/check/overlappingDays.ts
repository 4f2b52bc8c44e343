import type { Checked } from './Checking.ts'
import type { FoundRows } from './faultyRows.ts'

const week = (row: string) => `date_trunc('week', ${row}."date")`
const last = (row: string) => `CAST(${row}."date" + (coalesce(${row}.days, 1) - 1) AS DATE)`

/** The days of a row as bits: those of rows that share none add up to the days that they cover. */
const bits = `(((1 << least(greatest(coalesce(r.days, 1), 1), 7)) - 1) << isodow(r."date"))`

/** Weeks of one unit, field and indicator in which a day is measured twice, as it is where a key is there twice. */
export const sharedDays = `r.unit, r.field, r.indicator, ${week('r')} HAVING sum(${bits}) <> bit_or(${bits})`

/**
 * Rows of one unit, field and indicator that measure the same days: which of them is right is not known, and none
 * counts. Each lies within a week.
 */
export function overlappingDays({ where = 'true' }: Checked): FoundRows[] {
  return [
    {
      code: 'days-overlap',
      column: 'date, days',
      sql: `SELECT r.rowid AS position,
          concat_ws(' / ', r.unit, r.field, r.indicator, concat(r."date", '–', ${last('r')})) AS value,
          min(concat(other."date", '–', ${last('other')})) AS detail
        FROM measurements AS r
        JOIN measurements AS other
          ON other.unit = r.unit
          AND other.indicator = r.indicator
          AND other.field IS NOT DISTINCT FROM r.field
          AND ${week('other')} = ${week('r')}
          AND other.rowid <> r.rowid
          AND other."date" <= ${last('r')}
          AND ${last('other')} >= r."date"
        WHERE ${where}
        GROUP BY ALL`,
    },
  ]
}
