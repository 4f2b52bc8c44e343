import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { contract, tables } from '../../src/engine/contract.ts'
import { csvSource } from '../../src/engine/loadCsv.ts'
import { sqlString } from '../../src/engine/sqlText.ts'
import type { PackageTables } from '../../src/engine/validate/PackageRow.ts'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import type { CaseFile } from '../simulate/cases/caseFiles.ts'
import { measurementWriter } from '../simulate/measurementWriter.ts'
import { simulatePackage } from '../simulate/simulate.ts'
import { casesOfScale, standardSimulation } from '../simulate/simulation.ts'
import { describeChecked } from './describeChecked.ts'
import { describeFiles } from './describeFiles.ts'
import type { WrittenTable } from './describePackage.ts'
import { describePackage } from './describePackage.ts'
import { gatherTables } from './gatherTables.ts'
import { packageProblems } from './packageProblems.ts'
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
    const writing = { from, folder, data }
    let passed = true
    const isSound = async (filled: readonly WrittenTable[], added: readonly WrittenTable[]) => {
      await describeWritten(writing, filled)
      const asked = added.map(({ table }) => table)
      const found = await packageProblems(folder, data, asked)
      passed &&= found.length === 0
      problems.push(...found)
      return !hasError(problems)
    }
    const given = await writeGiven(writing)
    if (!(await isSound(given, given))) return null
    const made = await writeMade(writing, given)
    const filled = [...given, ...made].toSorted((a, b) => tables.indexOf(a.table) - tables.indexOf(b.table))
    if (!(await isSound(filled, made))) return null
    if (passed) await describeChecked(folder, true)
    await prepareAnswers(folder)
    return filled
  })
  return { problems, written }
}

interface Writing {
  from: string
  folder: string
  data: PackageTables
}

async function describeWritten(
  { folder, from, data }: Writing,
  filled: readonly WrittenTable[],
): Promise<void> {
  const isMadeUp = filled.some(({ table, simulated }) => table === 'dossiers' && simulated)
  const holdsCases = filled.some(({ table, rows }) => (table === 'dossiers' || table === 'steps') && rows > 0)
  const holdsDivisions = data.units?.some(({ values }) => values.kind === 'division') === true
  const description = describePackage(filled, {
    asOf,
    rules: readCaseRules(from).stated,
    scale: isMadeUp ? casesOfScale(standardSimulation.scale) : null,
    internal: holdsCases || holdsDivisions,
  })
  writeFileSync(path.join(folder, 'datapackage.json'), `${JSON.stringify(description, null, 2)}\n`)
  await describeFiles(folder, true)
}

const hasNoCases = ({ data }: Writing) => !data.measurements && !data.dossiers

/** The tables of the sources, those of which nothing is known yet with their header alone. */
async function writeGiven(writing: Writing): Promise<WrittenTable[]> {
  const { folder, data } = writing
  const written: WrittenTable[] = []
  for (const table of tables) {
    if (!data.measurements && table === 'measurements') continue
    if (hasNoCases(writing) && (table === 'dossiers' || table === 'steps')) continue
    const rows = data[table] ?? []
    const file = await writeTable(folder, table, rows)
    // What was reported of made-up figures is made up too.
    const simulated = hasNoCases(writing) && table === 'closings' && rows.length > 0
    written.push({ table, files: [file], rows: rows.length, simulated })
  }
  return written
}

/** What is made of the sources: cases where none are given, and what is measured from them. */
async function writeMade(writing: Writing, given: readonly WrittenTable[]): Promise<WrittenTable[]> {
  if (hasNoCases(writing)) return writeSimulated(writing)
  return writing.data.measurements ? [] : [await writeDerived(writing, given)]
}

/** Nobody publishes what units do from week to week, so unless cases or measurements are given they are made up. */
async function writeSimulated({ from, folder }: Writing): Promise<WrittenTable[]> {
  const { cases, measurements } = await simulatePackage({ data: from, out: folder, to: asOf })
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
async function writeDerived(
  { from, folder }: Writing,
  written: readonly WrittenTable[],
): Promise<WrittenTable> {
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
  return { table: 'measurements', files: [measurementsFile], rows, simulated: false }
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error')
}
