import type { Table } from '../contract.ts'
import type { Row, Statement } from '../Database.ts'
import type { DataPackage } from '../dataPackage.ts'
import { fetchBlob } from '../fetchBlob.ts'
import { unpackRows } from './packedRows.ts'
import { firstRows, type PreparedFile, preparedForm, preparedPath, rowsKey } from './preparedFile.ts'

export interface PreparedRows {
  /** Null where they were not prepared, or a table that they are of turned out to be another. */
  rowsOf(statement: Statement): Promise<Row[] | null>
  /** No more answers of a table. @returns whether any was given */
  leave(table: Table): boolean
}

export interface PreparedOf {
  base: URL
  /** Of the description that is open: only what was computed from it is used. */
  version: string
  described: DataPackage
}

/**
 * Rows that were computed when a package was described, for statements that need no engine.
 * @param likely the index that is likely to be asked about first
 */
export function preparedRows({ base, version, described }: PreparedOf, likely: string | null): PreparedRows {
  const names = new Set(described.prepared)
  const files = new Map<string, Promise<PreparedFile | null>>()
  const given = new Set<Table>()
  const left = new Set<Table>()

  const fileOf = (name: string) => {
    const known = files.get(name) ?? fetchFile(new URL(preparedPath(name), base), version)
    files.set(name, known)
    return known
  }
  for (const name of [firstRows, likely ?? '']) if (names.has(name)) void fileOf(name)

  return {
    async rowsOf(statement) {
      const { values, tables, parts } = statement
      const name = String(values[0] ?? firstRows)
      if (parts !== undefined || !names.has(name)) return null
      const packed = (await fileOf(name))?.statements[rowsKey(statement)]
      if (packed === undefined || tables.some((table) => left.has(table))) return null
      for (const table of tables) given.add(table)
      return unpackRows(packed)
    },
    leave(table) {
      left.add(table)
      return given.delete(table)
    },
  }
}

/** What does not come is asked of the engine. */
async function fetchFile(url: URL, version: string): Promise<PreparedFile | null> {
  try {
    const { content } = await fetchBlob(url, url.pathname, () => undefined)
    const file: unknown = JSON.parse(await content.text())
    return isPrepared(file) && file.version === version ? file : null
  } catch {
    return null
  }
}

function isPrepared(file: unknown): file is PreparedFile {
  return typeof file === 'object' && file !== null && 'form' in file && file.form === preparedForm
}
