import caseDays from './caseDays.sql?raw'
import caseSeries from './caseSeries.sql?raw'
import caseSpans from './caseSpans.sql?raw'
import countedHandOvers from './countedHandOvers.sql?raw'
import countedMoves from './countedMoves.sql?raw'
import countedOnDue from './countedOnDue.sql?raw'
import countedOnFinish from './countedOnFinish.sql?raw'
import countedOnReceipt from './countedOnReceipt.sql?raw'
import handOverLevels from './handOverLevels.sql?raw'
import judgedCases from './judgedCases.sql?raw'
import measuredRows from './measuredRows.sql?raw'
import seenCases from './seenCases.sql?raw'
import stockLevels from './stockLevels.sql?raw'

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

/** Batches that are judged before they are counted together: every counting costs the same again. */
const countedTogether = 3

/** What is counted of the judged cases, by the table that keeps the sums. */
const counts = [
  ['counted_on_receipt', countedOnReceipt],
  ['counted_on_finish', countedOnFinish],
  ['counted_on_due', countedOnDue],
  ['counted_moves', countedMoves],
] as const

const countTables = [...counts.map(([table]) => table), 'counted_hand_overs']

/**
 * Counts what cases say into measurements, by SQL that native DuckDB and DuckDB-WASM run alike. The table `units` and
 * those of `calendarSql` must be there, and that of `into` at the end. What it sets is of one connection.
 */
export function caseCounting(
  execute: (sql: string) => Promise<unknown>,
  { asOf, measuredFrom, cases = 'dossiers', into = 'measurements' }: CountingOptions,
): CaseCounting {
  let batches = 0
  const run = async (statements: readonly string[]) => {
    for (const sql of statements) await execute(sql)
  }
  const count = () => {
    const isFirst = batches <= countedTogether
    return run([...counts.map(([table, sql]) => summed(table, sql, isFirst)), 'DROP TABLE judged_cases'])
  }
  return {
    begin: () =>
      run([
        `SET VARIABLE as_of = ${dateOrNull(asOf)}`,
        `SET VARIABLE measured_from = ${dateOrNull(measuredFrom)}`,
        `SET VARIABLE first_received = ${dateOrNull(measuredFrom)}`,
        'SET VARIABLE case_rules = (SELECT case_rules FROM case_rules)',
        caseDays,
        'SET VARIABLE first_day = (SELECT min("date") FROM case_days)',
        'SET VARIABLE first_span = (SELECT min(span) FROM case_days)',
        'CREATE OR REPLACE TABLE case_series (series INTEGER, "type" VARCHAR, unit VARCHAR, field VARCHAR)',
      ]),
    async add() {
      const isFirstJudged = batches % countedTogether === 0
      await run([
        `CREATE OR REPLACE VIEW counted_cases AS SELECT ${countedColumns.join(', ')} FROM ${cases}`,
        ...(measuredFrom === null ? [firstReceived] : []),
        seenCases,
        caseSeries,
        `${isFirstJudged ? 'CREATE OR REPLACE TABLE judged_cases AS' : 'INSERT INTO judged_cases'} ${judgedCases}`,
        summed('counted_hand_overs', countedHandOvers, batches === 0),
        'DROP VIEW seen_cases',
        'DROP VIEW counted_cases',
      ])
      batches++
      if (batches % countedTogether === 0) await count()
    },
    async finish() {
      if (batches % countedTogether > 0) await count()
      if (batches > 0) await run([...levels, ...writtenInto(into)])
      await run(['DROP TABLE case_series', 'DROP TABLE case_days'])
    },
  }
}

const firstReceived = `SET VARIABLE first_received =
  least(getvariable('first_received'), (SELECT CAST(min(received) AS DATE) FROM counted_cases))`

/** Keeps one row for each series and span, however many batches there are. `count_if` of nulls alone is null. */
function summed(table: string, sql: string, isFirst: boolean): string {
  return `CREATE OR REPLACE TABLE ${table} AS
    SELECT series, span, CAST(coalesce(sum(COLUMNS(* EXCLUDE (series, span))), 0) AS BIGINT)
    FROM (${isFirst ? '' : `FROM ${table} UNION ALL BY NAME `}(${sql}))
    GROUP BY ALL`
}

const levels: readonly string[] = [
  `SET VARIABLE measured_from = getvariable('first_received')`,
  caseSpans,
  stockLevels,
  handOverLevels,
]

function writtenInto(table: string): string[] {
  return [
    measuredRows,
    `INSERT INTO ${table} ("date", days, unit, field, indicator, numerator, denominator) FROM measured_rows`,
    'DROP VIEW measured_rows',
    ...['case_spans', 'stock_levels', 'hand_over_levels', ...countTables].map((made) => `DROP TABLE ${made}`),
  ]
}

function dateOrNull(date: string | null): string {
  if (date === null) return 'CAST(NULL AS DATE)'
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`“${date}” is not a date like 2026-11-20`)
  return `DATE '${date}'`
}
