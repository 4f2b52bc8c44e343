import type { DuckDBConnection } from '@duckdb/node-api'
import { DuckDBDataChunk, INTEGER } from '@duckdb/node-api'

const chunkRows = 2048
const nothing = -(2 ** 31)

/** A table of whole numbers that is filled row by row and handed to DuckDB in chunks. */
export interface IntegerTable {
  add: (cells: readonly (number | null)[]) => void
  /** Hands over what is still here. */
  flush: () => void
}

export async function integerTable(
  connection: DuckDBConnection,
  name: string,
  columns: readonly string[],
): Promise<IntegerTable> {
  await connection.run(`CREATE TABLE ${name} (${columns.map((column) => `"${column}" INTEGER`).join(', ')})`)
  const appender = await connection.createAppender(name)
  const types = columns.map(() => INTEGER)
  const staged = columns.map(() => new Int32Array(chunkRows))
  let rows = 0

  const hand = () => {
    if (rows === 0) return
    const chunk = DuckDBDataChunk.create(types, rows)
    for (const [i, column] of staged.entries()) {
      const vector = chunk.getColumnVector(i)
      for (let row = 0; row < rows; row++) {
        const value = column[row]
        vector.setItem(row, value === undefined || value === nothing ? null : value)
      }
      vector.flush()
    }
    appender.appendDataChunk(chunk)
    rows = 0
  }

  return {
    add: (cells) => {
      for (const [i, column] of staged.entries()) column[rows] = cells[i] ?? nothing
      rows++
      if (rows === chunkRows) hand()
    },
    flush: () => {
      hand()
      appender.flushSync()
    },
  }
}
