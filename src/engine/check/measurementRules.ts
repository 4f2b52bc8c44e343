import type { TableRules } from './Rule.ts'

const last = 'CAST(r."date" + (r.days - 1) AS DATE)'

/** Days within an ISO week, a month and one side of its 14th. */
const together = `r.days BETWEEN 1 AND 7
  AND month(r."date") = month(${last})
  AND (day(r."date") > 14 OR day(${last}) <= 14)
  AND isodow(r."date") + r.days <= 8`

/** Days from the first of a civil year, or of one of reports. */
const toDate = `(month(r."date"), day(r."date")) IN ((1, 1), (12, 15)) AND r.days BETWEEN 8 AND 366`

/** Days that are exactly a month, a quarter, 6, 9 or 12 months, from the 1st or the 15th, or a year to date. */
const period = `${toDate} OR day(r."date") IN (1, 15)
  AND CAST(r."date" + r.days AS DATE) IN (${[1, 3, 6, 9, 12].map((months) => `CAST(r."date" + INTERVAL ${months} MONTH AS DATE)`).join(', ')})`

/** Something is counted, and of something where it is divided; measured days stay together; no rate is beyond the whole. */
export const measurementRules: TableRules = {
  joins: [{ needs: ['indicators'], sql: 'LEFT JOIN indicators AS i ON i.indicator = r.indicator' }],
  rules: [
    { code: 'value-missing', column: 'numerator', wrong: 'r.numerator IS NULL' },
    {
      code: 'value-missing',
      column: 'denominator',
      wrong: `i.kind IN ('rate', 'duration', 'share') AND r.denominator IS NULL`,
      needs: ['indicators'],
    },
    {
      code: 'period-unread',
      column: 'days',
      wrong: `NOT coalesce(r.days = 1, true) AND NOT (${together}) AND (${period})`,
    },
    {
      code: 'days-crossed',
      column: 'days',
      wrong: `NOT coalesce(r.days = 1, true) AND NOT (${together})`,
      detail: 'CAST(r."date" AS VARCHAR)',
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
