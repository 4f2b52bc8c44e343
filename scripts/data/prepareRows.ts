import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  firstRows,
  type PreparedFile,
  preparedForm,
  preparedPath,
} from '../../src/engine/prepared/preparedFile.ts'
import { textHash } from '../../src/engine/textHash.ts'
import { preparedStatements } from '../../src/prepare/preparedStatements.ts'
import { descriptor, openPackage } from '../database/openPackage.ts'
import { sealed } from './packageSeal.ts'
import { writeDescription } from './writeDescription.ts'

/**
 * Lays beside a written package the rows of what screens of small tables ask: they are drawn before the engine is
 * there. The description says which files there are.
 */
export async function prepareRows(folder: string): Promise<void> {
  const target = path.dirname(path.join(folder, preparedPath(firstRows)))
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target)
  const database = await openPackage(folder, { threads: 1 })
  try {
    const files = await preparedStatements(database)
    const version = textHash(await describePrepared(folder, [...files.keys()]))
    for (const [name, statements] of files) {
      const prepared: PreparedFile = { form: preparedForm, version, statements }
      writeFileSync(path.join(folder, preparedPath(name)), `${JSON.stringify(prepared)}\n`)
    }
  } finally {
    database.close()
  }
}

/** Writes into the description which files there are. @returns its text */
async function describePrepared(folder: string, prepared: readonly string[]): Promise<string> {
  const { prepared: _, ...before } = JSON.parse((await descriptor(folder)).replace(/^\uFEFF/, ''))
  const description = { ...before, prepared }
  writeDescription(folder, 'seal' in before ? sealed(description) : description)
  return descriptor(folder)
}
