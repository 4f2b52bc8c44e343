import { checkContent } from './check/fileContent.ts'
import { dataError } from './DataError.ts'
import { fileFormat, type Resource } from './dataPackage.ts'
import type { Execute } from './Execute.ts'
import { type LoadedFile, loadCsv } from './loadCsv.ts'
import { loadParquet } from './loadParquet.ts'
import type { OpenParquet } from './ParquetReader.ts'
import type { WasmConnection } from './WasmConnection.ts'

export interface WasmReader {
  connection: WasmConnection
  execute: Execute
  openParquet: OpenParquet
}

/** Appends the content of one file to its table in DuckDB-WASM. */
export async function readInWasm(
  { connection, execute, openParquet }: WasmReader,
  resource: Resource,
  { file, content, plain = false }: { file: string; content: Blob; plain?: boolean },
): Promise<LoadedFile> {
  const { name: table } = resource
  const format = fileFormat(resource, file)
  const start = new Uint8Array(await content.slice(0, headBytes).arrayBuffer())
  if (start.length === 0) throw dataError({ code: 'file-empty', file })
  checkContent(file, format, start)
  if (format === 'parquet') {
    const reader = await opened(openParquet, file, content)
    try {
      return await loadParquet(connection, execute, { table, file, reader, plain })
    } finally {
      reader.close()
    }
  }
  const head = new TextDecoder().decode(start)
  const path = `${table}:${file}`
  const repaired = `${path} repaired`
  await connection.putFile(path, new Uint8Array(await content.arrayBuffer()))
  try {
    return await loadCsv(execute, {
      table,
      file,
      path,
      head,
      plain,
      text: () => content.text(),
      async put(text) {
        await connection.putFile(repaired, new TextEncoder().encode(text))
        return repaired
      },
    })
  } finally {
    await connection.dropFile(path)
    await connection.dropFile(repaired)
  }
}

async function opened(openParquet: OpenParquet, file: string, content: Blob) {
  try {
    return await openParquet(content)
  } catch {
    throw dataError({ code: 'file-unreadable', file })
  }
}

const headBytes = 65_536
