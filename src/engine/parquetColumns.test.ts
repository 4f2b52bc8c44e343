import { mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { parquetColumns } from './parquetColumns.ts'

test.each([1, 14, 15, 300])('%d columns are counted', async (n) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'columns-'))
  const file = path.join(folder, 'wide.parquet')
  const connection = await (await DuckDBInstance.create()).connect()
  const columns = Array.from({ length: n }, (_, i) => `${i} AS c${i}`)
  await connection.run(`COPY (SELECT ${columns.join(', ')}) TO '${file}' (FORMAT parquet)`)
  connection.closeSync()
  expect(await parquetColumns(await openAsBlob(file))).toBe(n)
  rmSync(folder, { recursive: true })
})

test('of what is no Parquet file there are none', async () => {
  expect(await parquetColumns(new Blob(['PAR1 and nothing else']))).toBe(0)
  expect(await parquetColumns(new Blob([]))).toBe(0)
})
