import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'

/** Where a case lies: what is open or was late in a file for the whole city, the rest by office. */
export const states = ['open', 'late', 'done'] as const

export type State = (typeof states)[number]

export interface CaseFile {
  table: 'dossiers' | 'steps'
  /** Path in the package: what stands in it as `key=value` is what the file is limited to. */
  file: string
  rows: number
}

export const dossierColumns = [
  'id',
  'state',
  'register',
  'serial',
  'type',
  'procedure',
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
  'apology',
  'fee_bearing',
  'paid_online',
  'files_digitised',
  'files_reused',
  'result_digital',
  'satisfaction',
] as const

export const stepColumns = [
  'id',
  'step',
  'order',
  'attempt',
  'unit',
  'received',
  'started',
  'due',
  'finished',
] as const

const time = (column: string) => `make_timestamp(CAST(${column} AS BIGINT) * 60000000)`
const word = (column: string) => `(SELECT word FROM words WHERE words.id = ${column})`

const code = `${word('cases.register')} || strftime(${time('cases.received')}, '-%y%m%d-')
  || lpad(CAST(cases.serial AS VARCHAR), 4, '0')`

/** Writes the cases of one state out of two tables of whole numbers; none are written where there are none. */
export async function writeCases(
  connection: DuckDBConnection,
  {
    dossiers,
    steps,
    state,
    office,
  }: { dossiers: string; steps: string; state: State; office: string | null },
  folder: string,
): Promise<CaseFile[]> {
  const chosen = `cases.state = ${states.indexOf(state)}`
  const within = `state=${state}${office === null ? '' : `/office=${office}`}`
  const written: CaseFile[] = []
  for (const [table, select] of [
    ['dossiers', dossiersSql(dossiers, chosen)],
    ['steps', stepsSql(dossiers, steps, chosen)],
  ] as const) {
    const file = `${table}/${within}/${table}.parquet`
    const full = path.join(folder, file)
    mkdirSync(path.dirname(full), { recursive: true })
    const result = await connection.runAndReadAll(
      `COPY (${select}) TO '${full.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880, KV_METADATA {simulated: 'true'})`,
    )
    written.push({ table, file, rows: Number(result.getRows()[0]?.[0]) })
  }
  return written
}

function dossiersSql(dossiers: string, chosen: string): string {
  const flag = (column: string) => `cases.${column} = 1 AS ${column}`
  return `
    SELECT
      ${code} AS dossier,
      ${word('cases.type')} AS "type",
      ${word('cases.procedure')} AS procedure,
      ${word('cases.field')} AS field,
      ${word('cases.receiving_unit')} AS receiving_unit,
      ${word('cases.unit')} AS unit,
      ${word('cases.channel')} AS channel,
      ${time('cases.received')} AS received,
      ${time('cases.due_original')} AS due_original,
      ${time('cases.due')} AS due,
      ${time('cases.finished')} AS finished,
      ${word('cases.status')} AS status,
      CAST(cases.paused AS DOUBLE) AS paused,
      ${flag('transferred')},
      DATE '1970-01-01' + cases.apology AS apology,
      ${flag('fee_bearing')},
      ${flag('paid_online')},
      ${flag('files_digitised')},
      ${flag('files_reused')},
      ${flag('result_digital')},
      CAST(cases.satisfaction AS DOUBLE) AS satisfaction
    FROM ${dossiers} AS cases
    WHERE ${chosen}
    ORDER BY cases.unit, cases.field, cases.type, cases.received, cases.id`
}

function stepsSql(dossiers: string, steps: string, chosen: string): string {
  return `
    SELECT
      ${code} AS dossier,
      ${word('steps.step')} AS step,
      steps."order",
      steps.attempt,
      ${word('steps.unit')} AS unit,
      ${time('steps.received')} AS received,
      ${time('steps.started')} AS started,
      ${time('steps.due')} AS due,
      ${time('steps.finished')} AS finished
    FROM ${steps} AS steps
    JOIN ${dossiers} AS cases ON cases.id = steps.id
    WHERE ${chosen}
    ORDER BY cases.unit, cases.field, cases.type, cases.received, cases.id, steps.received, steps.attempt, steps."order"`
}
