import type { Statement } from '../Database.ts'
import { textHash } from '../textHash.ts'
import type { PackedRows } from './packedRows.ts'

/** Rises when the files are made otherwise. */
export const preparedForm = 1

/** Beside a package: answers of the tables that are small, computed when it was described. */
export interface PreparedFile {
  form: typeof preparedForm
  /** Of the description of the package: see `textHash`. */
  version: string
  /** By `rowsKey`. */
  statements: Readonly<Record<string, PackedRows>>
}

/** Of statements without values; those about an index are in a file of its own. */
export const firstRows = 'first'

export function preparedPath(name: string): string {
  return `rows/${name}.json`
}

export function rowsKey({ sql, values }: Pick<Statement, 'sql' | 'values'>): string {
  return textHash(`${sql}\n${JSON.stringify(values)}`)
}
