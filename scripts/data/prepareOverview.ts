import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PreparedOverview } from '../../src/answers/overview/overviewForm.ts'
import { textHash } from '../../src/engine/textHash.ts'
import { overviewOf } from '../../src/prepare/overviewOf.ts'
import { descriptor, openPackage } from '../database/openPackage.ts'

export const overviewFile = 'overview.json'

/** Answers the overview from a written package and lays the answers beside it, for the first paint. */
export async function prepareOverview(folder: string): Promise<void> {
  const prepared = await preparedFrom(folder)
  writeFileSync(path.join(folder, overviewFile), `${JSON.stringify(prepared)}\n`)
}

export async function preparedFrom(folder: string): Promise<PreparedOverview> {
  const database = await openPackage(folder, { threads: 1 })
  try {
    const version = textHash(await descriptor(folder))
    return await overviewOf(database, { asOf: database.package.asOf ?? null, version })
  } finally {
    database.close()
  }
}
