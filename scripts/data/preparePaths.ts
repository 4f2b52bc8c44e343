import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { preparedSpans } from '../../src/answers/bottlenecks/preparedPaths.ts'
import { textHash } from '../../src/engine/textHash.ts'
import { pathsOf, readCases } from '../../src/prepare/pathsOf.ts'
import { descriptor, openPackage } from '../database/openPackage.ts'

export const pathsFolder = 'paths'
/** Of more steps than these, the browser keeps to the cases that are late or open. */
const mostSteps = 12_000_000

/**
 * Lays the paths of steps of all cases of the city beside a written package, a file for each span of days:
 * cases done on time are read in a browser office by office only.
 */
export async function preparePaths(folder: string): Promise<void> {
  const target = path.join(folder, pathsFolder)
  rmSync(target, { recursive: true, force: true })
  const version = textHash(await descriptor(folder))
  const database = await openPackage(folder)
  try {
    const { asOf, resources } = database.package
    const rows = resources.find(({ name }) => name === 'steps')?.rows ?? 0
    if (asOf === undefined || rows === 0 || rows > mostSteps) return
    await readCases(database)
    mkdirSync(target)
    for (const span of preparedSpans) {
      const prepared = await pathsOf(database, { span, asOf, version })
      writeFileSync(path.join(target, `${span}.json`), `${JSON.stringify(prepared)}\n`)
    }
  } finally {
    database.close()
  }
}
