import { DuckDBInstance } from '@duckdb/node-api'
import type { ColumnType, Table, TableContract } from '../../src/engine/contract.ts'
import { contract } from '../../src/engine/contract.ts'
import type { PackageRow, Value } from '../../src/engine/validate/PackageRow.ts'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import { checkHeader } from '../../src/engine/validate/typeRows.ts'

const readAs: Record<ColumnType, string> = {
  text: 'VARCHAR',
  integer: 'DOUBLE',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'VARCHAR',
  timestamp: 'VARCHAR',
}

export interface ParquetCheck {
  rows: number
  problems: Problem[]
}

/** Reads a Parquet file of a table piece by piece and gathers what `check` finds; also finds repeated keys. */
export async function checkParquet(
  table: Table,
  file: string,
  check: (rows: readonly PackageRow[]) => Problem[],
): Promise<ParquetCheck> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const from = `read_parquet('${file.replaceAll("'", "''")}')`
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`)
    const header = described.getRows().map(([name]) => String(name))
    const problems = checkHeader(table, file, header)
    const columns = Object.entries((contract[table] as TableContract).columns).filter(([name]) =>
      header.includes(name),
    )
    const selected = columns.map(([name, { type }]) => `CAST("${name}" AS ${readAs[type]})`).join(', ')
    const names = columns.map(([name]) => name)
    const result = await connection.stream(`SELECT ${selected} FROM ${from}`)
    let rows = 0
    for (
      let chunk = await result.fetchChunk();
      chunk && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    ) {
      const start = rows
      const piece = chunk.getRows().map((cells, i) => ({
        file,
        row: start + i + 1,
        values: Object.fromEntries(names.map((name, position) => [name, (cells[position] ?? null) as Value])),
      }))
      rows += piece.length
      problems.push(...check(piece))
    }
    const key = contract[table].key.filter((name) => header.includes(name)).map((name) => `"${name}"`)
    const repeated = await connection.runAndReadAll(
      `SELECT ${key.join(', ')}, count(*) FROM ${from} GROUP BY ALL HAVING count(*) > 1 ORDER BY ALL LIMIT 5`,
    )
    problems.push(
      ...repeated.getRows().map((cells) => repeatedKey(file, contract[table].key, cells.map(String))),
    )
    return { rows, problems }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

function repeatedKey(file: string, key: readonly string[], cells: readonly string[]): Problem {
  const message = `khoá ${cells.slice(0, -1).join(' / ')} có ${cells.at(-1)} dòng`
  return {
    level: 'error',
    file,
    row: null,
    column: key.join(', '),
    message,
    cure: 'giữ một dòng cho mỗi khoá',
  }
}
