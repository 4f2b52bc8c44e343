import { readFileSync } from 'node:fs'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { dataError } from '../../src/engine/DataError.ts'
import type { Execute } from '../../src/engine/Execute.ts'
import { sqlString } from '../../src/engine/sqlText.ts'
import { csvRows } from '../../src/prepare/csvRows.ts'
import {
  type DescribedFile,
  describeContents,
  type PackageContents,
} from '../../src/prepare/describeContents.ts'
import { contentsOnDisk } from '../database/contentsOnDisk.ts'
import { descriptor } from '../database/openPackage.ts'
import { plainRows } from '../database/plainRows.ts'
import { sealed } from './packageSeal.ts'
import { writeDescription } from './writeDescription.ts'

/**
 * Writes into the description of a package what its files are now: bytes, SHA-256 and rows of every resource, and
 * of each file where a resource has several. All else that it says stays, but that it passed the checks.
 * @param seal marks the package as written by this project as it is
 * @throws DataError for a file that is missing or cannot be read; then nothing is written
 */
export async function describeFiles(folder: string, seal: boolean): Promise<DescribedFile[]> {
  const text = await descriptor(folder)
  return withCounts(folder, async (countRows) => {
    const { description, found } = await describeContents(text, { ...contentsOnDisk(folder), countRows })
    writeDescription(folder, seal ? sealed(description) : description)
    return found
  })
}

async function withCounts<T>(
  folder: string,
  work: (countRows: PackageContents['countRows']) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const execute: Execute = async (sql) => plainRows(await connection.runAndReadAll(sql))
  try {
    return await work(async (file, format) => {
      const full = path.join(folder, file)
      if (format === 'csv') return rowsOnDisk(full, file)
      try {
        const [counted] = await execute(`SELECT count(*) AS n FROM read_parquet(${sqlString(full)})`)
        return Number(counted?.n)
      } catch {
        throw dataError({ code: 'file-unreadable', file })
      }
    })
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

function rowsOnDisk(full: string, file: string): number {
  try {
    return csvRows(readFileSync(full, 'utf8'))
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error)
    throw dataError({ code: 'file-missing', file, detail })
  }
}
