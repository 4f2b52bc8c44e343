import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { StageFigures } from './caseStage.ts'
import type { Measure, Measured } from './Figures.ts'

const cases = 10_000_000

/** Ten million cases with their steps, made and summed natively, each in a process of its own. */
export const caseFigures: Measure = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-cases-'))
  try {
    const made = await runStage(folder, 'generate', cases)
    const derived = await runStage(folder, 'derive', cases)
    const count = `${(made.rows / 1e6).toFixed(2)} million cases`
    return [
      ...figuresOf(`${count} with steps made`, made),
      ...figuresOf(`… summed to ${derived.rows} measurements, natively`, derived),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Does a stage of making cases in a process of its own. */
export async function runStage(
  folder: string,
  name: 'generate' | 'cases' | 'derive',
  cases: number,
): Promise<StageFigures> {
  const run = path.join(import.meta.dirname, '../run.mjs')
  await promisify(execFile)(process.execPath, [
    run,
    'scripts/bench/caseStage.ts',
    name,
    folder,
    String(cases),
  ])
  return JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'))
}

function figuresOf(what: string, { seconds, megabytes }: StageFigures): Measured[] {
  return [
    { what: `${what}: time`, value: seconds, unit: 's' },
    { what: `${what}: peak memory`, value: megabytes, unit: 'MB' },
  ]
}
