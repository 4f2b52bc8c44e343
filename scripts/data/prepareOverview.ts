import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { overviewOfIndices, overviewOfOperations } from '../../src/answers/overview/overview.ts'
import { overviewForm, type PreparedOverview } from '../../src/answers/overview/overviewForm.ts'
import { textHash } from '../../src/engine/textHash.ts'
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
    const asOf = database.package.asOf ?? null
    return {
      form: overviewForm,
      version: textHash(await descriptor(folder)),
      indices: await overviewOfIndices(database, { asOf }),
      operations: await overviewOfOperations(database, { asOf }),
    }
  } finally {
    database.close()
  }
}
