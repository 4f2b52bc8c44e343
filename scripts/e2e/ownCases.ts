import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { calendarSql } from '../../src/derive/calendarSql.ts'
import { deriveMeasurements } from '../../src/derive/deriveMeasurements.ts'
import type { Row } from '../../src/engine/Database.ts'
import { openPackage } from '../database/openPackage.ts'

export interface OwnCaseFiles {
  /** Paths of files with the same cases. */
  csv: string
  parquet: string
  /** Their hand-over steps. */
  steps: string
  /** The Parquet file with the mark of made-up figures inside. */
  marked: string
  rows: number
  lastDay: string
  /** What native DuckDB derives from them, by indicator, unit, field and date. */
  measurements: Row[]
  /** Writes another file beside them. */
  write(name: string, content: string | Uint8Array): string
  remove(): void
}

export const measurementColumns = `CAST("date" AS VARCHAR) AS "date", days, unit, field, indicator, numerator, denominator`

/** The cases of one office of a data package, as files that a reader could have, and what they come to. */
export async function ownCaseFiles(data: string, office: string): Promise<OwnCaseFiles> {
  const folder = mkdtempSync(path.join(tmpdir(), 'own-cases-'))
  const at = (name: string) => path.join(folder, name)
  const files = (table: string) =>
    ['open/', 'late/', `done/office=${office}/`]
      .map((part) => `'${path.join(data, table, `state=${part}${table}.parquet`)}'`)
      .join(', ')
  const database = await openPackage(data)
  const { execute } = database
  try {
    await database.run({
      sql: 'SELECT count(*) AS n FROM units, events',
      values: [],
      tables: ['units', 'events'],
    })
    const inOffice = `unit IN (SELECT unit FROM unit_paths WHERE ancestor = '${office}')`
    await execute(`CREATE TABLE dossiers AS SELECT *
      FROM read_parquet([${files('dossiers')}], hive_partitioning = false) WHERE ${inOffice}`)
    await execute(`COPY dossiers TO '${at('ho-so.csv')}' (HEADER, DATEFORMAT '%Y-%m-%d')`)
    await execute(`COPY dossiers TO '${at('ho-so.parquet')}' (FORMAT parquet, ROW_GROUP_SIZE 2048)`)
    await execute(`COPY dossiers TO '${at('marked.parquet')}'
      (FORMAT parquet, KV_METADATA {simulated: 'true'})`)
    await execute(`COPY (SELECT * FROM read_parquet([${files('steps')}], hive_partitioning = false)
      WHERE dossier IN (SELECT dossier FROM dossiers)) TO '${at('buoc.parquet')}' (FORMAT parquet)`)
    const [span] = await execute(
      'SELECT count(*) AS n, CAST(CAST(max(greatest(received, finished)) AS DATE) AS VARCHAR) AS last FROM dossiers',
    )
    const { rules } = database.package
    for (const sql of calendarSql(rules)) await execute(sql)
    await execute(
      `CREATE TABLE measurements ("date" DATE, days INTEGER, unit VARCHAR, field VARCHAR, indicator VARCHAR,
        numerator DOUBLE, denominator DOUBLE)`,
    )
    const lastDay = String(span?.last)
    await deriveMeasurements(execute, { asOf: lastDay, measuredFrom: rules.measuredFrom })
    return {
      csv: at('ho-so.csv'),
      parquet: at('ho-so.parquet'),
      steps: at('buoc.parquet'),
      marked: at('marked.parquet'),
      rows: Number(span?.n),
      lastDay,
      measurements: await execute(
        `SELECT ${measurementColumns} FROM measurements ORDER BY indicator, unit, field NULLS FIRST, "date"`,
      ),
      write: (name, content) => {
        writeFileSync(at(name), content)
        return at(name)
      },
      remove: () => rmSync(folder, { recursive: true }),
    }
  } finally {
    database.close()
  }
}
