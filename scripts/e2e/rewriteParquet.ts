import { DuckDBInstance } from '@duckdb/node-api'

/** Puts other rows into a Parquet file: `SELECT …` from `file`, the rows that it holds. */
export async function rewriteParquet(file: string, select: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(
    `CREATE TABLE file AS SELECT * FROM read_parquet('${file}', hive_partitioning = false)`,
  )
  await connection.run(`COPY (${select}) TO '${file}' (FORMAT parquet, COMPRESSION zstd)`)
  connection.closeSync()
  instance.closeSync()
}
