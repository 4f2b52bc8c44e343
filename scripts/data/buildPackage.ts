import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { tables } from '../../src/engine/contract.ts'
import type { PackageTables } from '../../src/engine/validate/PackageRow.ts'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import type { WrittenTable } from './describePackage.ts'
import { describePackage } from './describePackage.ts'
import { gatherTables } from './gatherTables.ts'
import { swapFolder } from './swapFolder.ts'
import { writeTable } from './writeTable.ts'

export const asOf = '2026-11-20'

export interface Build {
  problems: Problem[]
  /** Null where an error stopped the build; then nothing was written. */
  written: WrittenTable[] | null
}

/** Checks the sources in `from` and writes the data package to `to`, whole or not at all. */
export async function buildPackage(from: string, to: string): Promise<Build> {
  const { data, problems } = gatherTables(from)
  if (problems.some(({ level }) => level === 'error')) return { problems, written: null }
  return { problems, written: await swapFolder(to, (folder) => writePackage(folder, data)) }
}

async function writePackage(folder: string, data: PackageTables): Promise<WrittenTable[]> {
  const written: WrittenTable[] = []
  for (const table of tables.filter((name) => data[name])) {
    const rows = data[table] ?? []
    const file = await writeTable(folder, table, rows)
    written.push({ table, file, rows: rows.length, simulated: false })
  }
  const description = describePackage(folder, written, asOf)
  writeFileSync(path.join(folder, 'datapackage.json'), `${JSON.stringify(description, null, 2)}\n`)
  return written
}
