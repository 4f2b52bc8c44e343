import { readFileSync } from 'node:fs'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { castsOf } from '../../src/engine/check/loadCells.ts'
import { checkedMark } from '../../src/engine/checkedMark.ts'
import { fileFormat, parseDataPackage, type Resource } from '../../src/engine/dataPackage.ts'
import type { Execute } from '../../src/engine/Execute.ts'
import { asWritten, header } from '../../src/engine/loadCsv.ts'
import { sqlString } from '../../src/engine/sqlText.ts'
import { descriptor } from '../database/openPackage.ts'
import { plainRows } from '../database/plainRows.ts'
import { sealed } from './packageSeal.ts'
import { writeDescription } from './writeDescription.ts'

/**
 * Writes into the description of a package of which the checks found nothing that they need not be made again; not
 * where a cell reads otherwise when it is cleaned first.
 * @param seal marks the package as written by this project as it is
 */
export async function describeChecked(folder: string, seal: boolean): Promise<void> {
  const text = await descriptor(folder)
  const described = parseDataPackage(text)
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const execute: Execute = async (sql) => plainRows(await connection.runAndReadAll(sql))
  try {
    for (const resource of described.resources) {
      for (const files of readTogether(resource)) {
        if (!(await isPlain(execute, { folder, resource, files }))) return
      }
    }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
  const description = { ...JSON.parse(text.replace(/^\uFEFF/, '')), checked: checkedMark(described) }
  writeDescription(folder, seal ? sealed(description) : description)
}

/** Files of Parquet in one piece, for cases lie in hundreds; each of CSV has a header of its own. */
function readTogether(resource: Resource): string[][] {
  const isText = (file: string) => fileFormat(resource, file) === 'csv'
  const columns = resource.paths.filter((file) => !isText(file))
  const texts = resource.paths.filter(isText).map((file) => [file])
  return columns.length > 0 ? [columns, ...texts] : texts
}

interface Files {
  folder: string
  resource: Resource
  /** Of one format; CSV one alone. */
  files: readonly string[]
}

async function isPlain(execute: Execute, { folder, resource, files }: Files): Promise<boolean> {
  const full = files.map((file) => path.join(folder, file))
  const [first = ''] = full
  const from =
    fileFormat(resource, files[0] ?? '') === 'csv'
      ? csvCells(first)
      : `read_parquet([${full.map(sqlString).join(', ')}], union_by_name = true, hive_partitioning = false)`
  const described = await execute(`SELECT column_name, column_type FROM (DESCRIBE FROM ${from})`)
  const types = new Map(described.map((row) => [String(row.column_name), String(row.column_type)]))
  const cleaned = castsOf({ table: resource.name, types })
  const plain = castsOf({ table: resource.name, types, plain: true })
  const differ = cleaned.map(({ value }, i) => `(${value}) IS DISTINCT FROM (${plain[i]?.value})`)
  const [found] = await execute(`SELECT count(*) AS n FROM ${from} WHERE ${differ.join(' OR ')}`)
  return Number(found?.n) === 0
}

function csvCells(full: string): string {
  const columns = header(readFileSync(full, 'utf8')).map((name) => `${sqlString(name)}: 'VARCHAR'`)
  return `read_csv(${sqlString(full)}, ${asWritten}, columns = {${columns.join(', ')}})`
}
