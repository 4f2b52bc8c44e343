import { dataError } from './DataError.ts'

/** Columns of a file at most: each costs a name, a schema entry and a part of every statement. */
const mostColumns = 2_000

/** Bytes of a file at most: the memory of DuckDB-WASM ends at 4 GiB, and a CSV file stands in it beside its table. */
const mostBytes = 2 ** 31

/** @param more that there may be more columns than were counted */
export function limitColumns(file: string, columns: number, more = false): void {
  if (columns <= mostColumns) return
  throw dataError({
    code: 'columns-many',
    file,
    value: `${more ? '≥ ' : ''}${columns}`,
    detail: String(mostColumns),
  })
}

export function limitBytes(file: string, bytes: number): void {
  if (bytes <= mostBytes) return
  throw dataError({ code: 'file-large', file, value: gigabytes(bytes), detail: gigabytes(mostBytes) })
}

const gigabytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GiB`
