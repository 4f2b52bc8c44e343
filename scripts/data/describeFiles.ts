import { readFileSync } from 'node:fs'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { csvRecords } from '../../src/engine/check/csvRecords.ts'
import { dataError } from '../../src/engine/DataError.ts'
import { parseDataPackage } from '../../src/engine/dataPackage.ts'
import type { Execute } from '../../src/engine/Execute.ts'
import { header } from '../../src/engine/loadCsv.ts'
import { sqlString } from '../../src/engine/sqlText.ts'
import { contentsOnDisk } from '../database/contentsOnDisk.ts'
import { descriptor } from '../database/openPackage.ts'
import { plainRows } from '../database/plainRows.ts'
import { sealed } from './packageSeal.ts'
import { writeDescription } from './writeDescription.ts'

export interface DescribedFile {
  file: string
  bytes: number
  rows: number
}

/**
 * Writes into the description of a package what its files are now: bytes, SHA-256 and rows of every resource, and
 * of each file where a resource has several. All else that it says stays, but that it passed the checks.
 * @param seal marks the package as written by this project as it is
 * @throws DataError for a file that is missing or cannot be read; then nothing is written
 */
export async function describeFiles(folder: string, seal: boolean): Promise<DescribedFile[]> {
  const text = await descriptor(folder)
  const { resources } = parseDataPackage(text)
  const { seal: _, checked: _c, ...description } = JSON.parse(text.replace(/^\uFEFF/, ''))
  const stated: Record<string, unknown>[] = description.resources
  const contents = contentsOnDisk(folder)
  const found: DescribedFile[] = []
  await withCounts(folder, async (countRows) => {
    for (const { name, paths, format } of resources) {
      const files: Record<string, { bytes: number; hash: string; rows: number }> = {}
      for (const file of paths) {
        const rows = await countRows(file, format)
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
  })
  writeDescription(folder, seal ? sealed(description) : description)
  return found
}

type CountRows = (file: string, format: 'csv' | 'parquet') => Promise<number>

async function withCounts(folder: string, work: (countRows: CountRows) => Promise<void>): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const execute: Execute = async (sql) => plainRows(await connection.runAndReadAll(sql))
  try {
    await work(async (file, format) => {
      const full = path.join(folder, file)
      if (format === 'csv') return csvRows(full, file)
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

/** Its rows, whatever their columns are; empty ones are none. */
function csvRows(full: string, file: string): number {
  try {
    const text = readFileSync(full, 'utf8')
    const { rows, ragged } = csvRecords(text, [...header(text.slice(0, 65_536)).keys()])
    return rows.length + ragged.length
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error)
    throw dataError({ code: 'file-missing', file, detail })
  }
}
