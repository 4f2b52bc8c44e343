import { parseDataPackage } from '../engine/dataPackage.ts'
import type { Contents } from '../engine/differences.ts'

export interface DescribedFile {
  file: string
  bytes: number
  rows: number
}

export interface PackageContents extends Contents {
  /** Of a file, whatever its columns are. @throws DataError where it cannot be read */
  countRows(file: string, format: 'csv' | 'parquet'): Promise<number>
}

/**
 * A description with what the files of its package are now: bytes, SHA-256 and rows of every resource, and of each
 * file where a resource has several. All else that it says stays, but its seal and that it passed the checks.
 * @param text the description as it is
 */
export async function describeContents(
  text: string,
  contents: PackageContents,
): Promise<{ description: Record<string, unknown>; found: DescribedFile[] }> {
  const { resources } = parseDataPackage(text)
  const { seal: _, checked: _c, ...description } = JSON.parse(text.replace(/^\uFEFF/, ''))
  const stated: Record<string, unknown>[] = description.resources
  const found: DescribedFile[] = []
  for (const { name, paths, format } of resources) {
    const files: Record<string, { bytes: number; hash: string; rows: number }> = {}
    for (const file of paths) {
      const rows = await contents.countRows(file, format)
      const bytes = contents.size(file)
      files[file] = { bytes, hash: `sha256:${(await contents.hash([file])).slice(0, 16)}`, rows }
      found.push({ file, bytes, rows })
    }
    const sum = (part: 'bytes' | 'rows') => Object.values(files).reduce((sum, one) => sum + one[part], 0)
    const i = stated.findIndex((one) => one.name === name)
    const { bytes: _b, hash: _h, rows: _r, files: _f, schema, ...about } = stated[i] ?? {}
    stated[i] = {
      ...about,
      bytes: sum('bytes'),
      hash: `sha256:${await contents.hash(paths)}`,
      rows: sum('rows'),
      ...(paths.length > 1 && { files }),
      ...(schema !== undefined && { schema }),
    }
  }
  return { description, found }
}

/** The text of a description as it is written. */
export function descriptionText(description: Record<string, unknown>): string {
  return `${JSON.stringify(description, null, 2)}\n`
}
