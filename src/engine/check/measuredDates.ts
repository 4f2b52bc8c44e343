import type { Fault } from '../DataError.ts'
import type { Execute } from '../Execute.ts'
import type { Checking } from './Checking.ts'
import { takeOut } from './faultyRows.ts'

/**
 * Where the package does not say its date, few rows far beyond the rest do not make it: at most 1 % and ten rows
 * that lie more than 92 days after all others.
 */
export async function datesApart(execute: Execute, { asOf, measured }: Checking): Promise<Fault[]> {
  if (asOf !== null) return []
  const [last] = await execute(
    `WITH days AS (
       SELECT "date", max("date" + (coalesce(days, 1) - 1)) AS last, count(*) AS n
       FROM measurements WHERE "date" IS NOT NULL GROUP BY "date"
     ),
     followed AS (
       SELECT "date", lead("date") OVER (ORDER BY "date") AS next, max(last) OVER (ORDER BY "date") AS until,
         sum(n) OVER () AS total,
         sum(n) OVER (ORDER BY "date" ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS beyond
       FROM days
     )
     SELECT CAST(min("date") AS VARCHAR) AS day FROM followed
     WHERE next > until + 92 AND beyond <= 10 AND beyond <= total / 100`,
  )
  if (typeof last?.day !== 'string') return []
  return takeOut(execute, { table: 'measurements', files: measured }, [
    {
      code: 'date-apart',
      column: 'date',
      sql: `SELECT rowid AS position, CAST("date" AS VARCHAR) AS value, '${last.day}' AS detail
        FROM measurements WHERE "date" > DATE '${last.day}'`,
    },
  ])
}
