import type { Resource } from './dataPackage.ts'
import { type Execute, loadCsv } from './loadCsv.ts'
import { loadParquet } from './loadParquet.ts'
import type { OpenParquet } from './ParquetReader.ts'
import type { Matched } from './tableColumns.ts'
import type { WasmConnection } from './WasmConnection.ts'

export interface WasmReader {
  connection: WasmConnection
  execute: Execute
  openParquet: OpenParquet
}

/** Appends the content of one file to its table in DuckDB-WASM. */
export async function readInWasm(
  { connection, execute, openParquet }: WasmReader,
  { name: table, format }: Resource,
  { file, content }: { file: string; content: Blob },
): Promise<Matched> {
  if (format === 'parquet') {
    const reader = await openParquet(content)
    try {
      return await loadParquet(connection, execute, { table, file, reader })
    } finally {
      reader.close()
    }
  }
  const bytes = new Uint8Array(await content.arrayBuffer())
  const head = new TextDecoder().decode(bytes.subarray(0, headBytes))
  const path = `${table}:${file}`
  await connection.putFile(path, bytes)
  try {
    return await loadCsv(execute, { table, file, path, head })
  } finally {
    await connection.dropFile(path)
  }
}

const headBytes = 65_536
