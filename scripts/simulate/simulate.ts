import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { caseBatches } from './cases/caseBatches.ts'
import type { CaseFile } from './cases/caseFiles.ts'
import { scalesFor } from './cases/scalesFor.ts'
import { simulateCases } from './cases/simulateCases.ts'
import { measurementWriter } from './measurementWriter.ts'
import { otherRows } from './otherRows.ts'
import { plantedBy } from './plantedBy.ts'
import { readSources } from './readSources.ts'
import type { Simulation } from './simulation.ts'
import { standardSimulation } from './simulation.ts'
import { wanderings } from './wander.ts'

export interface SimulatedPackage {
  cases: CaseFile[]
  measurements: number
}

/**
 * Writes made-up cases of real units, their steps, and `measurements.parquet` to `out`: what comes from cases is
 * derived from them, the rest is drawn as such.
 */
export async function simulatePackage(
  options: Partial<Simulation> & { out: string; data?: string; cases?: string; withSteps?: boolean },
): Promise<SimulatedPackage> {
  const { out, data = 'data', cases = out, withSteps = true, ...changed } = options
  const simulation = { ...standardSimulation, ...changed }
  const sources = readSources(data)
  const { files, received } = await simulateCases(sources, simulation, { folder: cases, withSteps })
  const writer = await measurementWriter()
  for (const row of otherRows(sources, simulation, received)) writer.add(row)
  await writer.derive({
    dossiers: caseBatches(cases, files),
    data,
    rules: { ...sources.rules, measuredFrom: simulation.from },
    asOf: simulation.to,
  })
  return { cases: files, measurements: await writer.write(path.join(out, 'measurements.parquet')) }
}

/** Writes only `measurements.parquet`, without the cases behind it; says how many rows. */
export async function simulateMeasurements(
  options: Partial<Simulation> & { out: string; data?: string },
): Promise<number> {
  const cases = mkdtempSync(path.join(tmpdir(), 'cases-'))
  try {
    const { measurements } = await simulatePackage({ ...options, cases, withSteps: false })
    return measurements
  } finally {
    rmSync(cases, { recursive: true })
  }
}

/** The text of `data/simulated/truth.json` for a seed: what was put in, and how all weeks go beside it. */
export function truthText(seed: number, data = 'data'): string {
  const planted = plantedBy(seed, readSources(data).units)
  return `${JSON.stringify({ seed, ...planted, weeks: wanderings }, null, 2)}\n`
}

/**
 * `npm run simulate -- --out DIR [--seed N] [--scale X | --dossiers N]`: cases, steps and measurements; --dossiers
 * asks for about so many cases. With --truth alone it writes the ground truth of the standard seed to
 * data/simulated/truth.json.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: 'string' },
      seed: { type: 'string' },
      scale: { type: 'string' },
      dossiers: { type: 'string' },
      truth: { type: 'boolean', default: false },
    },
  })
  if (values.truth) {
    mkdirSync('data/simulated', { recursive: true })
    writeFileSync('data/simulated/truth.json', truthText(standardSimulation.seed))
    return
  }
  const out = values.out ?? path.join('.cache', 'simulated')
  const seed = numberOption('seed', values.seed, standardSimulation.seed)
  const wanted = numberOption('dossiers', values.dossiers, 0)
  const scale = numberOption('scale', values.scale, standardSimulation.scale)
  const parts = wanted > 0 ? scalesFor(wanted, readSources('data'), seed) : { scale }
  const { cases, measurements } = await simulatePackage({ out, seed, ...parts })
  const rows = (table: CaseFile['table']) =>
    cases.filter((file) => file.table === table).reduce((sum, file) => sum + file.rows, 0)
  console.log(
    `${out}: ${rows('dossiers')} hồ sơ, ${rows('steps')} bước (${cases.length} tệp), ${measurements} dòng số đo`,
  )
}

function numberOption(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0) throw new Error(`--${name} ${text}: phải là một số dương`)
  return value
}
