import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { DuckDBDateValue, DuckDBInstance } from '@duckdb/node-api'
import { calendarSql } from '../../src/derive/calendarSql.ts'
import { caseCounting } from '../../src/derive/caseCounting.ts'
import type { CaseRules } from '../../src/derive/caseRules.ts'
import { settings } from '../../src/engine/settings.ts'
import { sqlString } from '../../src/engine/sqlText.ts'
import { createTable } from '../../src/engine/tableColumns.ts'
import type { Slice } from './slices.ts'

/** Gathers measurements, those of cases and others, and writes them, sorted, as one Parquet file. */
export interface MeasurementWriter {
  add: (row: MeasurementRow) => void
  /** Adds what cases say. */
  derive: (derivation: CaseDerivation) => Promise<void>
  /** Gives back the number of rows. */
  write: (file: string) => Promise<number>
}

export interface MeasurementRow {
  slice: Slice
  unit: string
  field: string | null
  indicator: string
  numerator: number
  denominator: number | null
}

export interface CaseDerivation {
  /** What stands behind FROM, for one batch of dossiers after another. */
  dossiers: readonly string[]
  /** Folder with `units.csv` and `events.csv`. */
  data: string
  rules: CaseRules
  asOf: string
}

export async function measurementWriter(): Promise<MeasurementWriter> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  for (const sql of [...settings, createTable('measurements')]) await connection.run(sql)
  const appender = await connection.createAppender('measurements')

  return {
    add: ({ slice, unit, field, indicator, numerator, denominator }) => {
      appender.appendDate(new DuckDBDateValue(slice.start))
      appender.appendInteger(slice.days)
      appender.appendVarchar(unit)
      if (field === null) appender.appendNull()
      else appender.appendVarchar(field)
      appender.appendVarchar(indicator)
      appender.appendDouble(numerator)
      if (denominator === null) appender.appendNull()
      else appender.appendDouble(denominator)
      appender.endRow()
    },
    derive: (derivation) => derive(connection, derivation),
    write: async (file) => {
      appender.closeSync()
      mkdirSync(path.dirname(file), { recursive: true })
      rmSync(file, { force: true })
      const written = await connection.runAndReadAll(copySql(file))
      connection.closeSync()
      instance.closeSync()
      return Number(written.getRows()[0]?.[0])
    },
  }
}

async function derive(
  connection: DuckDBConnection,
  { dossiers, data, rules, asOf }: CaseDerivation,
): Promise<void> {
  const execute = (sql: string) => connection.run(sql)
  for (const table of ['units', 'events'] as const) {
    await execute(createTable(table))
    await execute(
      `INSERT INTO ${table} BY NAME FROM read_csv(${sqlString(path.join(data, `${table}.csv`))}, all_varchar = true)`,
    )
  }
  for (const sql of calendarSql(rules)) await execute(sql)
  const counting = caseCounting(execute, { asOf, measuredFrom: rules.measuredFrom })
  await counting.begin()
  for (const batch of dossiers) {
    await execute(`CREATE OR REPLACE VIEW dossiers AS SELECT * FROM ${batch}`)
    await counting.add()
  }
  await counting.finish()
}

function copySql(file: string): string {
  return `
    COPY (
      SELECT "date", CAST(days AS TINYINT) AS days, unit, field, indicator, numerator, denominator
      FROM measurements
      ORDER BY indicator, unit, field NULLS FIRST, "date"
    ) TO ${sqlString(file)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 245760)`
}
