import type { Table } from './contract.ts'
import type { Resource } from './dataPackage.ts'
import type { Stated } from './Stated.ts'

/** In what a file is not what its description says: the first of rows, bytes and hash that is another. */
export interface Difference {
  /** Path as the package gives it. */
  file: string
  what: 'rows' | 'bytes' | 'hash'
  /** Numbers; of a hash its beginning. */
  described: number | string
  read: number | string
}

/** Offices put new files in the place of these, of any length; of every other table fewer rows are a fault. */
export const replacedByOffices: readonly Table[] = ['measurements', 'closings', 'dossiers', 'steps']

export interface Contents {
  /** Bytes as decoded. */
  size(file: string): number
  /** SHA-256 of files one behind the other, in hex. */
  hash(files: readonly string[]): Promise<string>
}

/** Files of a resource that are not as long as described, or not the same. */
export async function differentContents(
  { name, paths, stated }: Resource,
  contents: Contents,
): Promise<Difference[]> {
  const found: Difference[] = []
  for (const { files, bytes, hash } of stated.filter(isIn(paths))) {
    const size = files.reduce((sum, file) => sum + contents.size(file), 0)
    const file = fileOrTable(name, files)
    const [, digits] = /^sha256:([0-9a-f]{8,64})$/i.exec(hash ?? '') ?? []
    if (bytes !== undefined && bytes !== size) {
      found.push({ file, what: 'bytes', described: bytes, read: size })
    } else if (digits !== undefined) {
      const read = await contents.hash(files)
      const described = digits.toLowerCase()
      if (!read.startsWith(described)) {
        found.push({ file, what: 'hash', described: described.slice(0, 8), read: read.slice(0, 8) })
      }
    }
  }
  return found
}

/** Files of a resource that have not as many rows as described. */
export function differentRows(
  { name, paths, stated }: Resource,
  rows: ReadonlyMap<string, number>,
): Difference[] {
  return stated.filter(isIn(paths)).flatMap(({ files, rows: described }): Difference[] => {
    const read = files.reduce((sum, file) => sum + (rows.get(file) ?? 0), 0)
    if (described === undefined || described === read) return []
    return [{ file: fileOrTable(name, files), what: 'rows', described, read }]
  })
}

/** Both together: one of a file, that of its rows before the others. */
export function joinedDifferences(
  before: readonly Difference[],
  more: readonly Difference[],
): readonly Difference[] {
  if (more.length === 0) return before
  const byFile = new Map(before.map((one) => [one.file, one]))
  for (const one of more) if (byFile.get(one.file)?.what !== 'rows') byFile.set(one.file, one)
  return [...byFile.values()]
}

function isIn(paths: readonly string[]) {
  return ({ files }: Stated) => files.every((file) => paths.includes(file))
}

function fileOrTable(table: Table, files: readonly string[]): string {
  const [file = table] = files
  return files.length === 1 ? file : table
}
