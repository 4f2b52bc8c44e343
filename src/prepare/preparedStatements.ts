import { linearYears } from '../answers/lists/linearYears.ts'
import { city } from '../answers/lists/responsible.ts'
import type { Database } from '../engine/Database.ts'
import { type PackedRows, packRows } from '../engine/prepared/packedRows.ts'
import { firstRows, type PreparedFile, rowsKey } from '../engine/prepared/preparedFile.ts'
import { bandRows } from '../queries/bandRows.ts'
import { benchmarkRows } from '../queries/benchmarkRows.ts'
import { componentRows } from '../queries/componentRows.ts'
import { conflictRows } from '../queries/conflictRows.ts'
import { editionRows } from '../queries/editionRows.ts'
import { eventRows } from '../queries/eventRows.ts'
import { indexRows } from '../queries/indexRows.ts'
import { indicatorDefinitions } from '../queries/indicatorDefinitions.ts'
import { placeLinkRows } from '../queries/placeLinkRows.ts'
import { placeRows } from '../queries/placeRows.ts'
import { proxiesOfComponents } from '../queries/proxiesOfComponents.ts'
import { publicationRows } from '../queries/publicationRows.ts'
import { ask, type Declared, type Query } from '../queries/query.ts'
import { responsibilityRows } from '../queries/responsibilityRows.ts'
import { scoredCodes } from '../queries/scoredCodes.ts'
import { scoresOfComponent } from '../queries/scoresOfComponent.ts'
import { scoresOfPlace } from '../queries/scoresOfPlace.ts'
import { scoresOfYear } from '../queries/scoresOfYear.ts'
import { sourceRows } from '../queries/sourceRows.ts'
import { unitGroupRows } from '../queries/unitGroupRows.ts'

/**
 * The rows of what screens of small tables ask, by the name of their file: those of statements without values, and
 * those of each index.
 */
export async function preparedStatements(
  database: Database,
): Promise<Map<string, PreparedFile['statements']>> {
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
