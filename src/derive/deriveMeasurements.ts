import countedOnDue from './countedOnDue.sql?raw'
import countedOnFinish from './countedOnFinish.sql?raw'
import countedOnReceipt from './countedOnReceipt.sql?raw'
import handedOver from './handedOver.sql?raw'
import judgedCases from './judgedCases.sql?raw'
import measuredRows from './measuredRows.sql?raw'
import spans from './spans.sql?raw'
import stocks from './stocks.sql?raw'

export interface Derivation {
  /** The data's date, ISO: what happened later is not known yet. */
  asOf: string
  /** First measured day, ISO; null: the day of the first case. */
  measuredFrom: string | null
}

/** Indicators that come from cases; all others are measured as such. */
export const derivedIndicators = [
  'received',
  'finished',
  'on_time',
  'on_time_due',
  'early',
  'open',
  'open_overdue',
  'processing_days',
  'online_filing',
  'online_payment',
  'digital_results',
  'digitised_files',
  'reuse',
  'satisfaction',
  'survey_response',
  'entry_days',
  'land_on_time',
  'environment_on_time',
  'petitions_on_time',
  'petition_satisfaction',
  'tasks_on_time',
  'transferred_in',
  'transferred_finished',
  'transferred_open',
] as const

/**
 * Adds to `measurements` what the table `dossiers` says, by SQL that native DuckDB and DuckDB-WASM run alike.
 * The tables `units` and `measurements` and those of `calendarSql` must be there.
 */
export async function deriveMeasurements(
  execute: (sql: string) => Promise<unknown>,
  { asOf, measuredFrom }: Derivation,
): Promise<void> {
  const first = measuredFrom
    ? `DATE '${isoDate(measuredFrom)}'`
    : `(SELECT CAST(min(received) AS DATE) FROM dossiers)`
  for (const sql of [
    `CREATE OR REPLACE TABLE case_span AS SELECT ${first} AS measured_from, DATE '${isoDate(asOf)}' AS as_of`,
    spans,
    judgedCases,
    `CREATE OR REPLACE TABLE derived_rows (first DATE, last DATE, unit VARCHAR, field VARCHAR, indicator VARCHAR,
      numerator DOUBLE, denominator DOUBLE)`,
    countedOnReceipt,
    countedOnFinish,
    countedOnDue,
    stocks,
    handedOver,
    measuredRows,
    'DROP TABLE derived_rows',
    'DROP VIEW judged_cases',
    'DROP TABLE case_days',
    'DROP TABLE case_span',
  ])
    await execute(sql)
}

function isoDate(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`“${date}” is not a date like 2026-11-20`)
  return date
}
