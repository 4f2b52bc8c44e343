import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { caseBatches } from '../simulate/cases/caseBatches.ts'
import type { CaseFile } from '../simulate/cases/caseFiles.ts'
import { scalesFor } from '../simulate/cases/scalesFor.ts'
import { simulateCases } from '../simulate/cases/simulateCases.ts'
import { measurementWriter } from '../simulate/measurementWriter.ts'
import { readSources } from '../simulate/readSources.ts'
import { standardSimulation } from '../simulate/simulation.ts'

/** What a stage of making cases took, in a process of its own. */
export interface StageFigures {
  seconds: number
  /** Most memory that the process ever held. */
  megabytes: number
  rows: number
}

/** `caseStage.ts generate|cases|derive FOLDER CASES` (`cases`: without steps): does one stage and writes its figures to FOLDER/STAGE.json. */
export async function main([stage = '', folder = '', cases = '']: string[]): Promise<void> {
  const start = performance.now()
  const rows =
    stage === 'derive' ? await derive(folder) : await generate(folder, Number(cases), stage === 'generate')
  const figures: StageFigures = {
    seconds: (performance.now() - start) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    rows,
  }
  writeFileSync(path.join(folder, `${stage}.json`), JSON.stringify(figures))
}

const filesMade = 'files.json'

async function generate(folder: string, cases: number, withSteps: boolean): Promise<number> {
  const sources = readSources('data')
  const simulation = { ...standardSimulation, ...scalesFor(cases, sources) }
  const { files } = await simulateCases(sources, simulation, { folder, withSteps })
  writeFileSync(path.join(folder, filesMade), JSON.stringify(files))
  return files.reduce((sum, { table, rows }) => sum + (table === 'dossiers' ? rows : 0), 0)
}

async function derive(folder: string): Promise<number> {
  const writer = await measurementWriter()
  const files: CaseFile[] = JSON.parse(readFileSync(path.join(folder, filesMade), 'utf8'))
  await writer.derive({
    dossiers: caseBatches(folder, files),
    data: 'data',
    rules: readSources('data').rules,
    asOf: standardSimulation.to,
  })
  return writer.write(path.join(folder, 'measurements.parquet'))
}
