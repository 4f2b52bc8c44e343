import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { simulateMeasurements } from '../simulate/simulate.ts'
import { type Counts, countsIn } from './countsIn.ts'

/** Cases of rates in a made-up history of a seed, up to a day behind the data's date, so that the year's end is known. */
export async function simulatedCounts(
  seed: number,
  { indicators, to }: { indicators: readonly string[]; to: string },
): Promise<Counts> {
  const out = mkdtempSync(path.join(tmpdir(), 'forecast-'))
  try {
    await simulateMeasurements({ out, seed, to })
    return await countsIn(path.join(out, 'measurements.parquet'), indicators)
  } finally {
    rmSync(out, { recursive: true })
  }
}
