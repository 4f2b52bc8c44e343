import type { TableRules } from './Rule.ts'

const last = 'CAST(r."date" + (r.days - 1) AS DATE)'

/** Days within an ISO week, a month and one side of its 14th. */
const together = `r.days BETWEEN 1 AND 7
  AND month(r."date") = month(${last})
  AND (day(r."date") > 14 OR day(${last}) <= 14)
  AND isodow(r."date") + r.days <= 8`

const after = 'CAST(r."date" + r.days AS DATE)'
const months = `((year(${after}) - year(r."date")) * 12 + month(${after}) - month(r."date"))`

/** Starts of years and quarters: of civil ones and of those of reports, which begin on the 15th of the month before. */
const years = '(1, 1), (12, 15)'
const quarters = `${years}, (4, 1), (7, 1), (10, 1), (3, 15), (6, 15), (9, 15)`

/** Days that are exactly a month, a quarter, or the months of a year from its first day to the end of one of them. */
const period = `r.days BETWEEN 8 AND 366
  AND day(r."date") IN (1, 15)
  AND day(${after}) = day(r."date")
  AND (
    ${months} = 1
    OR ${months} = 3 AND (month(r."date"), day(r."date")) IN (${quarters})
    OR ${months} <= 12 AND (month(r."date"), day(r."date")) IN (${years})
  )`

/** A whole period of which it is known that nothing is told; nothing it would be added to is whole. */
const blank = '(coalesce(r.days, 1) > 7 AND r.numerator IS NULL AND r.denominator IS NULL)'

/**
 * Something is counted, or a whole period is blank, and of something where it is divided; measured days stay together or are a whole period, of
 * stocks and shares they do not; no rate is beyond the whole.
 */
export const measurementRules: TableRules = {
  joins: [{ needs: ['indicators'], sql: 'LEFT JOIN indicators AS i ON i.indicator = r.indicator' }],
  rules: [
    { code: 'value-missing', column: 'numerator', wrong: `r.numerator IS NULL AND NOT ${blank}` },
    {
      code: 'value-missing',
      column: 'denominator',
      wrong: `i.kind IN ('rate', 'duration', 'share') AND r.denominator IS NULL AND NOT ${blank}`,
      needs: ['indicators'],
    },
    {
      code: 'days-crossed',
      column: 'days',
      wrong: `r.days <= 7 AND r.days <> 1 AND NOT (${together})`,
      detail: 'CAST(r."date" AS VARCHAR)',
    },
    {
      code: 'days-of-stock',
      column: 'days',
      wrong: `r.days > 7 AND i.kind IN ('stock', 'share')`,
      detail: `CAST(${last} AS VARCHAR)`,
      needs: ['indicators'],
    },
    {
      code: 'days-no-period',
      column: 'days',
      wrong: `r.days > 7 AND NOT coalesce(${period}, false)`,
      detail: `concat(r."date", '–', ${last})`,
    },
    { code: 'count-negative', column: 'denominator', wrong: 'r.denominator < 0' },
    { code: 'count-negative', column: 'numerator', wrong: 'r.numerator < 0' },
    {
      code: 'numerator-beyond',
      column: 'numerator',
      wrong: `i.kind = 'rate' AND r.numerator > r.denominator`,
      detail: 'CAST(r.denominator AS VARCHAR)',
      needs: ['indicators'],
    },
  ],
}
