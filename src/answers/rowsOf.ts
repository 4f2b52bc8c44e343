import { ask, type Declared, type Query, type RowOf } from '../queries/query.ts'
import { answerOf, type NoRequest, type Question } from './answerOf.ts'

/** The rows of a table as they stand. */
export function rowsOf<C extends Declared>(
  query: Query<Record<never, never>, C>,
): Question<NoRequest, RowOf<C>[]> {
  return answerOf(query.name, (database, _: NoRequest, signal) => ask(database, query, {}, signal))
}
