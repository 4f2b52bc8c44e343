import type { Table } from './contract.ts'
import { dataError } from './DataError.ts'
import type { Resource } from './dataPackage.ts'
import { differentRows, replacedByOffices } from './differences.ts'
import type { LoadReport } from './LoadReport.ts'
import type { Execute } from './loadCsv.ts'
import { checkTable } from './loadRelation.ts'
import { sqlName } from './sqlText.ts'
import { summedTables } from './sumUnits.ts'
import { createTable, type Matched } from './tableColumns.ts'
import unitPaths from './unitPaths.sql?raw'
import unitSums from './unitSums.sql?raw'

type ReadFile = (resource: Resource, file: string) => Promise<Matched>

/**
 * Makes a table with all of its resource's files and what is derived from it; without a resource, an empty
 * one. When a file fails, the table is left empty.
 * @param more adds the files to the table as it is
 * @param after statements that make what is derived from the table
 */
export async function loadTable(
  execute: Execute,
  table: Table,
  resource: Resource | undefined,
  read: ReadFile,
  { more = false, after = [] }: { more?: boolean; after?: readonly string[] } = {},
): Promise<LoadReport | undefined> {
  const start = performance.now()
  if (!more) await execute(createTable(table))
  try {
    const report = resource && (await readFiles(execute, resource, read))
    if (table === 'units') await execute(unitPaths)
    for (const sql of after) await execute(sql)
    if (summedTables.includes(table)) for (const sql of unitSums.split(';')) await execute(sql)
    return report && { ...report, milliseconds: performance.now() - start }
  } catch (error) {
    await execute(createTable(table))
    throw error
  }
}

async function readFiles(execute: Execute, resource: Resource, read: ReadFile) {
  const { name: table, paths, format, simulated } = resource
  const dropped = new Set<string>()
  const missing = new Set<string>()
  const counts = new Map<string, number>()
  let rows = await countRows(execute, table)
  for (const file of paths) {
    const matched = await read(resource, file)
    for (const name of matched.dropped) dropped.add(name)
    for (const name of matched.missing) missing.add(name)
    await checkTable(execute, table, { file, firstRow: format === 'csv' ? 2 : 1, before: rows })
    const before = rows
    rows = await countRows(execute, table)
    counts.set(file, rows - before)
  }
  const differs = differentRows(resource, counts)
  const fewer = differs.find(({ described, read }) => read < described)
  if (fewer && !replacedByOffices.includes(table)) {
    const { file, described, read } = fewer
    throw dataError({ code: 'rows-fewer', file, value: String(read), detail: String(described) })
  }
  return {
    table,
    files: paths,
    format,
    rows,
    dropped: [...dropped],
    missing: [...missing],
    differs,
    simulated,
  }
}

async function countRows(execute: Execute, table: Table): Promise<number> {
  const [counted] = await execute(`SELECT count(*) AS n FROM ${sqlName(table)}`)
  return Number(counted?.n)
}
