import countedHandOvers from './countedHandOvers.sql?raw'
import countedMoves from './countedMoves.sql?raw'
import countedOnDue from './countedOnDue.sql?raw'
import countedOnFinish from './countedOnFinish.sql?raw'
import countedOnReceipt from './countedOnReceipt.sql?raw'
import judgedCases from './judgedCases.sql?raw'
import measuredRows from './measuredRows.sql?raw'
import rowsOfHandOvers from './rowsOfHandOvers.sql?raw'
import rowsOfStocks from './rowsOfStocks.sql?raw'
import rowsOnDue from './rowsOnDue.sql?raw'
import rowsOnFinish from './rowsOnFinish.sql?raw'
import rowsOnReceipt from './rowsOnReceipt.sql?raw'
import spans from './spans.sql?raw'

/** Counts cases in batches, as if they were counted in one piece. One counting at a time in a database. */
export interface CaseCounting {
  /** Makes what counting needs, once. */
  begin(): Promise<void>
  /** Counts every row that the table named by `cases` holds now; the caller empties or replaces it between batches. */
  add(): Promise<void>
  /** Writes the rows of `measurements`. */
  finish(): Promise<void>
}

export interface CountingOptions {
  /** The data's date, ISO: what happened later is not known yet. */
  asOf: string
  /** First measured day, ISO; null: the day of the first case of all. */
  measuredFrom: string | null
  /** The table with the cases of a batch. */
  cases?: string
  /** The table that receives the measurements. */
  into?: string
}

/** The columns of `dossiers` that counting reads: a reader of files needs to decode no other. */
export const countedColumns: readonly string[] = [
  'type',
  'field',
  'receiving_unit',
  'unit',
  'channel',
  'received',
  'due_original',
  'due',
  'finished',
  'status',
  'paused',
  'transferred',
  'fee_bearing',
  'paid_online',
  'files_digitised',
  'files_reused',
  'result_digital',
  'satisfaction',
]

/** What is summed of every batch, by the table that keeps it. */
const counts = [
  ['counted_on_receipt', countedOnReceipt],
  ['counted_on_finish', countedOnFinish],
  ['counted_on_due', countedOnDue],
  ['counted_moves', countedMoves],
  ['counted_hand_overs', countedHandOvers],
] as const

/**
 * Counts what cases say into measurements, by SQL that native DuckDB and DuckDB-WASM run alike. The table `units` and
 * those of `calendarSql` must be there, and that of `into` at the end.
 */
export function caseCounting(
  execute: (sql: string) => Promise<unknown>,
  { asOf, measuredFrom, cases = 'dossiers', into = 'measurements' }: CountingOptions,
): CaseCounting {
  let batches = 0
  const run = async (statements: readonly string[]) => {
    for (const sql of statements) await execute(sql)
  }
  return {
    begin: () =>
      run([
        `CREATE OR REPLACE TABLE case_span AS SELECT ${dateOrNull(measuredFrom)} AS measured_from, ${dateOrNull(asOf)} AS as_of`,
        'CREATE OR REPLACE TABLE case_batches (first_received DATE, rated BIGINT)',
      ]),
    async add() {
      const into = (table: string) =>
        batches === 0 ? `CREATE OR REPLACE TABLE ${table} AS` : `INSERT INTO ${table}`
      await run([
        `CREATE OR REPLACE VIEW counted_cases AS SELECT ${countedColumns.join(', ')} FROM ${cases}`,
        `INSERT INTO case_batches
          SELECT CAST(min(received) AS DATE), count(satisfaction) FILTER ("type" = 'procedure') FROM counted_cases`,
        judgedCases,
        ...counts.map(([table, sql]) => `${into(table)} ${sql}`),
        'DROP TABLE judged_cases',
        'DROP VIEW counted_cases',
      ])
      batches++
    },
    async finish() {
      if (batches > 0) await run([...rowsOfCounts, ...writtenInto(into)])
      await run(['DROP TABLE case_batches', 'DROP TABLE case_span'])
    },
  }
}

const rowsOfCounts: readonly string[] = [
  'UPDATE case_span SET measured_from = coalesce(measured_from, (SELECT min(first_received) FROM case_batches))',
  spans,
  `CREATE OR REPLACE TABLE derived_rows (first DATE, last DATE, unit VARCHAR, field VARCHAR, indicator VARCHAR,
    numerator DOUBLE, denominator DOUBLE)`,
  rowsOnReceipt,
  rowsOnFinish,
  rowsOnDue,
  rowsOfStocks,
  rowsOfHandOvers,
  ...counts.map(([table]) => `DROP TABLE ${table}`),
  measuredRows,
]

function writtenInto(table: string): string[] {
  return [
    `INSERT INTO ${table} ("date", days, unit, field, indicator, numerator, denominator) FROM measured_rows`,
    'DROP VIEW measured_rows',
    'DROP TABLE derived_rows',
    'DROP TABLE case_days',
  ]
}

function dateOrNull(date: string | null): string {
  if (date === null) return 'CAST(NULL AS DATE)'
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`“${date}” is not a date like 2026-11-20`)
  return `DATE '${date}'`
}
