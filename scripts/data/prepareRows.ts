import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { linearYears } from '../../src/answers/lists/linearYears.ts'
import { city } from '../../src/answers/lists/responsible.ts'
import type { Database } from '../../src/engine/Database.ts'
import { type PackedRows, packRows } from '../../src/engine/prepared/packedRows.ts'
import {
  firstRows,
  type PreparedFile,
  preparedForm,
  preparedPath,
  rowsKey,
} from '../../src/engine/prepared/preparedFile.ts'
import { textHash } from '../../src/engine/textHash.ts'
import { bandRows } from '../../src/queries/bandRows.ts'
import { benchmarkRows } from '../../src/queries/benchmarkRows.ts'
import { componentRows } from '../../src/queries/componentRows.ts'
import { conflictRows } from '../../src/queries/conflictRows.ts'
import { editionRows } from '../../src/queries/editionRows.ts'
import { eventRows } from '../../src/queries/eventRows.ts'
import { indexRows } from '../../src/queries/indexRows.ts'
import { indicatorDefinitions } from '../../src/queries/indicatorDefinitions.ts'
import { placeLinkRows } from '../../src/queries/placeLinkRows.ts'
import { placeRows } from '../../src/queries/placeRows.ts'
import { proxiesOfComponents } from '../../src/queries/proxiesOfComponents.ts'
import { publicationRows } from '../../src/queries/publicationRows.ts'
import { ask, type Declared, type Query } from '../../src/queries/query.ts'
import { responsibilityRows } from '../../src/queries/responsibilityRows.ts'
import { scoredCodes } from '../../src/queries/scoredCodes.ts'
import { scoresOfComponent } from '../../src/queries/scoresOfComponent.ts'
import { scoresOfPlace } from '../../src/queries/scoresOfPlace.ts'
import { scoresOfYear } from '../../src/queries/scoresOfYear.ts'
import { sourceRows } from '../../src/queries/sourceRows.ts'
import { unitGroupRows } from '../../src/queries/unitGroupRows.ts'
import { descriptor, type OpenPackage, openPackage } from '../database/openPackage.ts'
import { sealed } from './packageSeal.ts'
import { writeDescription } from './writeDescription.ts'

/**
 * Lays beside a written package the rows of what screens of small tables ask, those of each index in a file of its
 * own: they are drawn before the engine is there.
 */
export async function prepareRows(folder: string): Promise<void> {
  const target = path.dirname(path.join(folder, preparedPath(firstRows)))
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target)
  const database = await openPackage(folder, { threads: 1 })
  try {
    const files = await preparedRows(database)
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

async function preparedRows(database: OpenPackage): Promise<Map<string, PreparedFile['statements']>> {
  const files = new Map([[firstRows, await recorded(database, askFirst)]])
  for (const { index } of await ask(database, indexRows, {})) {
    files.set(index, await recorded(database, (recording) => askIndex(recording, index)))
  }
  return files
}

async function recorded(
  database: Database,
  asking: (recording: Database) => Promise<unknown>,
): Promise<Record<string, PackedRows>> {
  const statements: Record<string, PackedRows> = {}
  await asking({
    async run(statement) {
      const rows = await database.run(statement)
      statements[rowsKey(statement)] ??= packRows(rows)
      return rows
    },
  })
  return statements
}

async function askFirst(database: Database): Promise<void> {
  for (const query of whole) await ask(database, query, {})
}

const whole: readonly Query<Record<never, never>, Declared>[] = [
  indexRows,
  publicationRows,
  editionRows,
  placeRows,
  placeLinkRows,
  bandRows,
  benchmarkRows,
  sourceRows,
  conflictRows,
  eventRows,
  responsibilityRows,
  indicatorDefinitions,
  proxiesOfComponents,
  unitGroupRows,
]

async function askIndex(database: Database, index: string): Promise<void> {
  const { years } = await linearYears(database, { index })
  for (const { year } of years) await ask(database, scoresOfYear, { index, year })
  const components = await ask(database, componentRows, { index })
  for (const component of new Set([index, ...components.map((one) => one.component)])) {
    await ask(database, scoresOfComponent, { index, component })
  }
  await ask(database, scoresOfPlace, { index, place: city.place })
  await ask(database, scoredCodes, { index })
}
