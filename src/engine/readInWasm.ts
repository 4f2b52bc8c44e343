import { checkContent } from './check/fileContent.ts'
import type { Table } from './contract.ts'
import { dataError, isDataError } from './DataError.ts'
import { fileFormat, type Resource } from './dataPackage.ts'
import type { Execute } from './Execute.ts'
import { limitBytes } from './fileLimits.ts'
import { type LoadedFile, loadCsv } from './loadCsv.ts'
import { loadParquet } from './loadParquet.ts'
import { openLimited } from './openLimited.ts'
import type { OpenParquet } from './ParquetReader.ts'
import { unreadable } from './unreadable.ts'
import type { WasmConnection } from './WasmConnection.ts'

export interface WasmReader {
  connection: WasmConnection
  execute: Execute
  openParquet: OpenParquet
}

interface Content {
  file: string
  content: Blob
  plain?: boolean
}

/** Appends the content of one file to its table in DuckDB-WASM. */
export async function readInWasm(
  inside: WasmReader,
  resource: Resource,
  content: Content,
): Promise<LoadedFile> {
  try {
    return await readContent(inside, resource, content)
  } catch (error) {
    throw isDataError(error) ? unreadable(error, content.file) : error
  }
}

async function readContent(
  { connection, execute, openParquet }: WasmReader,
  resource: Resource,
  { file, content, plain = false }: Content,
): Promise<LoadedFile> {
  const { name: table } = resource
  const format = fileFormat(resource, file)
  limitBytes(file, content.size)
  const start = new Uint8Array(await content.slice(0, headBytes).arrayBuffer())
  if (start.length === 0) throw dataError({ code: 'file-empty', file })
  checkContent(file, format, start)
  if (format === 'parquet') {
    const reader = await openLimited(openParquet, file, content)
    try {
      return await loadParquet(connection, execute, { table, file, reader, plain })
    } finally {
      reader.close()
    }
  }
  const head = new TextDecoder().decode(start)
  const [path, repaired] = csvNames(table, file)
  await connection.putFile(path, content)
  try {
    return await loadCsv(execute, {
      table,
      file,
      path,
      head,
      plain,
      text() {
        if (content.size > mostRepaired) throw unreadable(null, file)
        return content.text()
      },
      async put(text) {
        await connection.putFile(repaired, new Blob([text]))
        return repaired
      },
    })
  } finally {
    await connection.dropFile(path)
    await connection.dropFile(repaired)
  }
}

/** Under which names DuckDB reads a CSV file while it is loaded: as it is, and repaired. */
export function csvNames(table: Table, file: string): [asItIs: string, repaired: string] {
  return [`${table}:${file}`, `${table}:${file} repaired`]
}

const headBytes = 65_536

/** Bytes of a text that the page looks through for what is wrong in it. */
const mostRepaired = 2 ** 28
