import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { tables } from '../../src/engine/contract.ts'
import { checkMeasurements } from '../../src/engine/validate/checkMeasurements.ts'
import { checkReferences } from '../../src/engine/validate/checkReferences.ts'
import type { PackageTables } from '../../src/engine/validate/PackageRow.ts'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import { typeRows } from '../../src/engine/validate/typeRows.ts'
import { simulateMeasurements } from '../simulate/simulate.ts'
import { checkParquet } from './checkParquet.ts'
import type { WrittenTable } from './describePackage.ts'
import { describePackage } from './describePackage.ts'
import { gatherTables } from './gatherTables.ts'
import { prepareOverview } from './prepareOverview.ts'
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
  if (hasError(problems)) return { problems, written: null }
  const written = await swapFolder(to, async (folder) => {
    const filled = [
      ...(await writeTables(folder, data)),
      ...(await writeMeasurements({ from, folder, data, problems })),
    ]
    if (hasError(problems)) return null
    const description = describePackage(folder, filled, asOf)
    writeFileSync(path.join(folder, 'datapackage.json'), `${JSON.stringify(description, null, 2)}\n`)
    await prepareOverview(folder)
    return filled
  })
  return { problems, written }
}

/** Every table of the contract, those of which nothing is known yet with their header alone. */
async function writeTables(folder: string, data: PackageTables): Promise<WrittenTable[]> {
  const written: WrittenTable[] = []
  for (const table of tables) {
    if (table === 'measurements' && !data.measurements) continue
    const rows = data[table] ?? []
    const file = await writeTable(folder, table, rows)
    written.push({ table, file, rows: rows.length, simulated: false })
  }
  return written
}

/** Nobody publishes what units do from week to week, so unless measurements are given they are made up. */
async function writeMeasurements({
  from,
  folder,
  data,
  problems,
}: {
  from: string
  folder: string
  data: PackageTables
  problems: Problem[]
}): Promise<WrittenTable[]> {
  if (data.measurements) return []
  await simulateMeasurements({ data: from, out: folder, to: asOf })
  const file = 'measurements.parquet'
  const { units = [], indicators = [] } = data
  const checked = await checkParquet('measurements', path.join(folder, file), (rows) => {
    const typed = typeRows('measurements', rows)
    const measured = { units, indicators, measurements: typed.rows }
    return [...typed.problems, ...checkReferences(measured), ...checkMeasurements(measured)]
  })
  problems.push(...checked.problems)
  return [{ table: 'measurements', file, rows: checked.rows, simulated: true }]
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error')
}
