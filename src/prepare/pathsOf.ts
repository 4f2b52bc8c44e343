import { minutesOfDay } from '../answers/bottlenecks/bottleneckPath.ts'
import { startOf } from '../answers/bottlenecks/pathSpans.ts'
import {
  type PreparedPaths,
  type PreparedSpan,
  type PreparedType,
  packedKind,
  packedStep,
  pathsForm,
} from '../answers/bottlenecks/preparedPaths.ts'
import { city } from '../answers/lists/responsible.ts'
import { groupBy } from '../domain/groupBy.ts'
import { contract } from '../engine/contract.ts'
import type { Database } from '../engine/Database.ts'
import { kindsOfCases } from '../queries/kindsOfCases.ts'
import { ask } from '../queries/query.ts'
import { stepsOfCases } from '../queries/stepsOfCases.ts'

/** Reads every part of the cases: what is asked afterwards names none. */
export async function readCases(database: Database): Promise<void> {
  await database.run({ sql: 'SELECT 1 AS one', values: [], tables: ['dossiers', 'steps'] })
}

/** Paths of steps of all cases of the city over one span of days, once all cases are read. */
export async function pathsOf(
  database: Database,
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
