import type { Database } from '../engine/Database.ts'
import { ifThere } from './ifThere.ts'
import { ask, type Declared, type Query, type RowOf } from './query.ts'

/** Asks for what a figure stands without: null where a file of its tables could not be loaded. */
export function askMinor<P extends Declared, C extends Declared>(
  database: Database,
  query: Query<P, C>,
  values: RowOf<P>,
  signal?: AbortSignal,
): Promise<RowOf<C>[] | null> {
  return ifThere(database, ask(database, query, values, signal))
}
