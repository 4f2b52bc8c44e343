import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { DuckDBAppender } from '@duckdb/node-api'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Slice } from './slices.ts'

/** Takes rows of measurements and writes them, sorted, as one Parquet file. */
export interface MeasurementWriter {
  add: (row: MeasurementRow) => void
  count: () => number
  write: (file: string) => Promise<void>
}

export interface MeasurementRow {
  slice: Slice
  unit: string
  field: string | null
  indicator: string
  numerator: number
  denominator: number | null
}

export async function measurementWriter(): Promise<MeasurementWriter> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  await connection.run(
    'CREATE TABLE drawn (day INTEGER, days TINYINT, unit SMALLINT, field SMALLINT, indicator SMALLINT, numerator DOUBLE, denominator DOUBLE)',
  )
  const appender = await connection.createAppender('drawn')
  const words = wordList()
  let count = 0

  return {
    add: (row) => {
      appendRow(appender, words.position, row)
      count++
    },
    count: () => count,
    write: async (file) => {
      appender.closeSync()
      await connection.run('CREATE TABLE words (id SMALLINT, word VARCHAR)')
      const wordAppender = await connection.createAppender('words')
      for (const [id, word] of words.all().entries()) {
        wordAppender.appendSmallInt(id)
        wordAppender.appendVarchar(word)
        wordAppender.endRow()
      }
      wordAppender.closeSync()
      mkdirSync(path.dirname(file), { recursive: true })
      rmSync(file, { force: true })
      await connection.run(copySql(file))
      connection.closeSync()
      instance.closeSync()
    },
  }
}

function appendRow(appender: DuckDBAppender, position: (word: string) => number, row: MeasurementRow): void {
  appender.appendInteger(row.slice.start)
  appender.appendTinyInt(row.slice.days)
  appender.appendSmallInt(position(row.unit))
  if (row.field === null) appender.appendNull()
  else appender.appendSmallInt(position(row.field))
  appender.appendSmallInt(position(row.indicator))
  appender.appendDouble(row.numerator)
  if (row.denominator === null) appender.appendNull()
  else appender.appendDouble(row.denominator)
  appender.endRow()
}

function wordList(): { position: (word: string) => number; all: () => string[] } {
  const positions = new Map<string, number>()
  return {
    position: (word) => {
      const known = positions.get(word)
      if (known !== undefined) return known
      positions.set(word, positions.size)
      return positions.size - 1
    },
    all: () => [...positions.keys()],
  }
}

function copySql(file: string): string {
  return `
    COPY (
      SELECT
        DATE '1970-01-01' + drawn.day AS date,
        drawn.days,
        units.word AS unit,
        fields.word AS field,
        indicators.word AS indicator,
        drawn.numerator,
        drawn.denominator
      FROM drawn
      JOIN words AS units ON units.id = drawn.unit
      LEFT JOIN words AS fields ON fields.id = drawn.field
      JOIN words AS indicators ON indicators.id = drawn.indicator
      ORDER BY indicator, unit, field NULLS FIRST, date
    ) TO '${file.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 245760)`
}
