import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { contract, tables } from '../../src/engine/contract.ts'
import { csvSource } from '../../src/engine/loadCsv.ts'
import { sqlString } from '../../src/engine/sqlText.ts'
import { checkMeasurements } from '../../src/engine/validate/checkMeasurements.ts'
import { checkReferences } from '../../src/engine/validate/checkReferences.ts'
import type { PackageTables } from '../../src/engine/validate/PackageRow.ts'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import { typeRows } from '../../src/engine/validate/typeRows.ts'
import type { CaseFile } from '../simulate/cases/caseFiles.ts'
import { measurementWriter } from '../simulate/measurementWriter.ts'
import { simulatePackage } from '../simulate/simulate.ts'
import { casesOfScale, standardSimulation } from '../simulate/simulation.ts'
import { checkCases } from './checkCases.ts'
import { checkParquet } from './checkParquet.ts'
import { describeFiles } from './describeFiles.ts'
import type { WrittenTable } from './describePackage.ts'
import { describePackage } from './describePackage.ts'
import { gatherTables } from './gatherTables.ts'
import { prepareAnswers } from './prepareAnswers.ts'
import { readCaseRules } from './readCaseRules.ts'
import { swapFolder } from './swapFolder.ts'
import { writeTable } from './writeTable.ts'

export const asOf = '2026-11-20'

const measurementsFile = 'measurements.parquet'

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
    const filled = await writeTables({ from, folder, data, problems })
    if (hasError(problems)) return null
    const isMadeUp = filled.some(({ table, simulated }) => table === 'dossiers' && simulated)
    const description = describePackage(filled, {
      asOf,
      rules: readCaseRules(from).stated,
      scale: isMadeUp ? casesOfScale(standardSimulation.scale) : null,
    })
    writeFileSync(path.join(folder, 'datapackage.json'), `${JSON.stringify(description, null, 2)}\n`)
    await describeFiles(folder, true)
    await prepareAnswers(folder)
    return filled
  })
  return { problems, written }
}

interface Writing {
  from: string
  folder: string
  data: PackageTables
  problems: Problem[]
}

/** Every table of the contract in its order, those of which nothing is known yet with their header alone. */
async function writeTables(writing: Writing): Promise<WrittenTable[]> {
  const { folder, data } = writing
  const written: WrittenTable[] = []
  const isMadeUp = !data.measurements && !data.dossiers
  for (const table of tables) {
    if (!data.measurements && table === 'measurements') continue
    if (isMadeUp && (table === 'dossiers' || table === 'steps')) continue
    const rows = data[table] ?? []
    const file = await writeTable(folder, table, rows)
    // What was reported of made-up figures is made up too.
    const simulated = isMadeUp && table === 'closings' && rows.length > 0
    written.push({ table, files: [file], rows: rows.length, simulated })
  }
  if (isMadeUp) written.push(...(await writeSimulated(writing)))
  else if (!data.measurements) written.push(await writeDerived(writing, written))
  return written.toSorted((a, b) => tables.indexOf(a.table) - tables.indexOf(b.table))
}

/** Nobody publishes what units do from week to week, so unless cases or measurements are given they are made up. */
async function writeSimulated(writing: Writing): Promise<WrittenTable[]> {
  const { from, folder, problems } = writing
  const { cases, measurements } = await simulatePackage({ data: from, out: folder, to: asOf })
  problems.push(...(await checkCases(folder, cases)), ...(await checkMeasured(writing)))
  const partsOf = (table: CaseFile['table']): WrittenTable => {
    const files = cases.filter((file) => file.table === table)
    return {
      table,
      files: files.map(({ file }) => file),
      rows: files.reduce((sum, { rows }) => sum + rows, 0),
      simulated: true,
      lazy: true,
    }
  }
  return [
    partsOf('dossiers'),
    partsOf('steps'),
    { table: 'measurements', files: [measurementsFile], rows: measurements, simulated: true },
  ]
}

/** Measurements of cases that were given. */
async function writeDerived(writing: Writing, written: readonly WrittenTable[]): Promise<WrittenTable> {
  const { from, folder, problems } = writing
  const [file = ''] = written.find(({ table }) => table === 'dossiers')?.files ?? []
  const full = path.join(folder, file)
  const names = Object.keys(contract.dossiers.columns)
  const writer = await measurementWriter()
  await writer.derive({
    dossiers: [
      file.endsWith('.csv')
        ? csvSource({ table: 'dossiers', path: full }, names)
        : `read_parquet(${sqlString(full)})`,
    ],
    data: folder,
    rules: readCaseRules(from).rules,
    asOf,
  })
  const rows = await writer.write(path.join(folder, measurementsFile))
  problems.push(...(await checkMeasured(writing)))
  return { table: 'measurements', files: [measurementsFile], rows, simulated: false }
}

async function checkMeasured({ folder, data: { units = [], indicators = [] } }: Writing): Promise<Problem[]> {
  const { problems } = await checkParquet('measurements', path.join(folder, measurementsFile), (rows) => {
    const typed = typeRows('measurements', rows)
    const measured = { units, indicators, measurements: typed.rows }
    return [...typed.problems, ...checkReferences(measured), ...checkMeasurements(measured)]
  })
  return problems
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error')
}
