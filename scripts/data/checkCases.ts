import path from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { DuckDBInstance } from '@duckdb/node-api'
import { sqlString } from '../../src/engine/sqlText.ts'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import type { CaseFile } from '../simulate/cases/caseFiles.ts'

const shown = 5

interface Rule {
  table: CaseFile['table']
  column: string
  /** Gives `row`, a text that finds the row. */
  sql: string
  message: string
  cure: string
}

const unitOf = (table: CaseFile['table']): Rule => ({
  table,
  column: 'unit',
  sql: `SELECT DISTINCT ${table}.unit AS row FROM ${table} ANTI JOIN units ON units.unit = ${table}.unit`,
  message: 'mã đơn vị không có trong bảng units',
  cure: 'sửa mã, hoặc thêm đơn vị vào units.csv',
})

const rules: readonly Rule[] = [
  unitOf('dossiers'),
  unitOf('steps'),
  {
    table: 'dossiers',
    column: 'dossier',
    sql: 'SELECT dossier AS row FROM dossiers GROUP BY dossier HAVING count(*) > 1',
    message: 'mã hồ sơ lặp lại',
    cure: 'giữ một dòng cho mỗi hồ sơ',
  },
  {
    table: 'dossiers',
    column: 'received',
    sql: 'SELECT dossier AS row FROM dossiers WHERE received IS NULL OR finished < received OR due < received',
    message: 'thời điểm tiếp nhận trống hoặc sau hạn, sau lúc xong',
    cure: 'sửa received, due, finished',
  },
  {
    table: 'steps',
    column: 'dossier, order, attempt',
    sql: `SELECT dossier AS row FROM steps GROUP BY dossier, "order", attempt HAVING count(*) > 1`,
    message: 'một bước của một hồ sơ lặp lại',
    cure: 'giữ một dòng cho mỗi lần làm một bước',
  },
  {
    table: 'steps',
    column: 'dossier',
    sql: 'SELECT DISTINCT dossier AS row FROM steps ANTI JOIN dossiers USING (dossier)',
    message: 'bước của hồ sơ không có trong bảng dossiers',
    cure: 'sửa mã hồ sơ, hoặc thêm hồ sơ',
  },
]

/** What is wrong with cases in many files: too many rows to be looked at one by one outside a database. */
export async function checkCases(folder: string, files: readonly CaseFile[]): Promise<Problem[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    for (const table of ['dossiers', 'steps'] as const) {
      const paths = files.filter((file) => file.table === table).map(({ file }) => path.join(folder, file))
      await connection.run(
        `CREATE VIEW ${table} AS FROM read_parquet([${paths.map(sqlString).join(', ')}], hive_partitioning = false)`,
      )
    }
    await connection.run(
      `CREATE TABLE units AS FROM read_csv(${sqlString(path.join(folder, 'units.csv'))}, all_varchar = true)`,
    )
    const problems: Problem[] = []
    for (const rule of rules) problems.push(...(await problemsOf(connection, rule)))
    return problems
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function problemsOf(
  connection: DuckDBConnection,
  { table, column, sql, message, cure }: Rule,
): Promise<Problem[]> {
  const found = await connection.runAndReadAll(`SELECT row FROM (${sql}) ORDER BY row LIMIT ${shown}`)
  return found.getRows().map(([row]) => ({
    level: 'error',
    file: table,
    row: null,
    column,
    message: `${message}: ${row}`,
    cure,
  }))
}
