import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { minutesOfDay } from '../../src/answers/bottlenecks/bottleneckPath.ts'
import { startOf } from '../../src/answers/bottlenecks/pathSpans.ts'
import {
  type PreparedPaths,
  type PreparedSpan,
  type PreparedType,
  packedKind,
  packedStep,
  pathsForm,
  preparedSpans,
} from '../../src/answers/bottlenecks/preparedPaths.ts'
import { city } from '../../src/answers/lists/responsible.ts'
import { groupBy } from '../../src/domain/groupBy.ts'
import { contract } from '../../src/engine/contract.ts'
import { textHash } from '../../src/engine/textHash.ts'
import { kindsOfCases } from '../../src/queries/kindsOfCases.ts'
import { ask } from '../../src/queries/query.ts'
import { stepsOfCases } from '../../src/queries/stepsOfCases.ts'
import { descriptor, type OpenPackage, openPackage } from '../database/openPackage.ts'

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
    await readAll(database)
    mkdirSync(target)
    for (const span of preparedSpans) {
      const prepared = await pathsOf(database, { span, asOf, version })
      writeFileSync(path.join(target, `${span}.json`), `${JSON.stringify(prepared)}\n`)
    }
  } finally {
    database.close()
  }
}

/** Every part: what is asked afterwards names none. */
export async function readAll(database: OpenPackage): Promise<void> {
  await database.run({ sql: 'SELECT 1 AS one', values: [], tables: ['dossiers', 'steps'] })
}

export async function pathsOf(
  database: OpenPackage,
  { span, asOf, version }: { span: PreparedSpan; asOf: string; version: string },
): Promise<PreparedPaths> {
  const from = startOf(span, asOf)
  const scope = { unit: city.unit, offices: '', from, as_of: asOf, every: true }
  const types: Record<string, PreparedType> = {}
  for (const type of contract.dossiers.columns.type.words ?? []) {
    const none = { ...scope, type, field: null, procedure: null }
    const partsBy = async (by: 'field' | 'procedure') => {
      const rows = await ask(database, stepsOfCases, { ...none, by })
      return Object.fromEntries(
        [...groupBy(rows, ({ part }) => part)].flatMap(([part, steps]) =>
          part === null ? [] : [[part, steps.map(packedStep)]],
        ),
      )
    }
    const kinds = await ask(database, kindsOfCases, { ...scope, type })
    const isParted = kinds.some(({ field, procedure }) => field !== null || procedure !== null)
    types[type] = {
      kinds: kinds.map(packedKind),
      whole: (await ask(database, stepsOfCases, { ...none, by: null })).map(packedStep),
      fields: isParted ? await partsBy('field') : {},
      procedures: isParted ? await partsBy('procedure') : {},
    }
  }
  return { form: pathsForm, version, span, asOf, minutesADay: await minutesOfDay(database), types }
}
