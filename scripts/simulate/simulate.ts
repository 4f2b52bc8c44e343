import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { measurementWriter } from './measurementWriter.ts'
import { readSources } from './readSources.ts'
import { allSeries } from './series.ts'
import type { Simulation } from './simulatedRows.ts'
import { simulatedRows } from './simulatedRows.ts'
import { truth } from './truth.ts'

/** The simulation whose rows are in the data package and whose truth is in `data/simulated/truth.json`. */
export const standardSimulation: Simulation = {
  seed: 20261120,
  from: '2024-01-01',
  to: '2026-11-20',
  scale: 1,
}

/** Writes made-up measurements of real units to `measurements.parquet` in `out`; says how many rows. */
export async function simulateMeasurements(
  options: Partial<Simulation> & { out: string; data?: string },
): Promise<number> {
  const { out, data = 'data', ...simulation } = options
  const writer = await measurementWriter()
  for (const row of simulatedRows(readSources(data), { ...standardSimulation, ...simulation }))
    writer.add(row)
  await writer.write(path.join(out, 'measurements.parquet'))
  return writer.count()
}

/** The text of `data/simulated/truth.json` for a seed. */
export function truthText(seed: number, data = 'data'): string {
  const shifts = truth(seed, allSeries(seed, readSources(data).units, 1))
  return `${JSON.stringify({ seed, shifts }, null, 2)}\n`
}

/**
 * node scripts/run.mjs scripts/simulate/simulate.ts --out DIR [--seed N] [--scale X]; with --truth alone it writes
 * the ground truth of the standard seed to data/simulated/truth.json.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: 'string' },
      seed: { type: 'string' },
      scale: { type: 'string' },
      truth: { type: 'boolean', default: false },
    },
  })
  if (values.truth) {
    mkdirSync('data/simulated', { recursive: true })
    writeFileSync('data/simulated/truth.json', truthText(standardSimulation.seed))
    return
  }
  if (!values.out) throw new Error('Thiếu --out THƯ_MỤC: nơi ghi measurements.parquet')
  const rows = await simulateMeasurements({
    out: values.out,
    seed: numberOption('seed', values.seed, standardSimulation.seed),
    scale: numberOption('scale', values.scale, standardSimulation.scale),
  })
  console.log(`${rows} dòng`)
}

function numberOption(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0) throw new Error(`--${name} ${text}: phải là một số dương`)
  return value
}
