import type { Direction, IndicatorKind } from '../../domain/indicator/indicatorValue.ts'
import { refused } from '../../domain/refused.ts'
import type { Database } from '../../engine/Database.ts'
import { indicatorDefinitions } from '../../queries/indicatorDefinitions.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { answerOf, type NoRequest } from '../answerOf.ts'

type Row = RowOf<typeof indicatorDefinitions.columns>

export interface IndicatorDefinition extends Omit<Row, 'kind' | 'direction'> {
  kind: IndicatorKind
  direction: Direction
}

/** Every indicator with its definition, target, minimum and status, by code. */
export const indicatorList = answerOf(
  'indicator list',
  async (database, _: NoRequest, signal): Promise<IndicatorDefinition[]> => {
    const rows = await ask(database, indicatorDefinitions, {}, signal)
    return rows as IndicatorDefinition[]
  },
)

/** @throws RangeError if the package holds no such indicator. */
export async function indicatorNamed(
  database: Database,
  indicator: string,
  signal?: AbortSignal,
): Promise<IndicatorDefinition> {
  const definition = (await indicatorList(database, {}, signal)).find((one) => one.indicator === indicator)
  if (!definition) throw refused(['unknown indicator', indicator])
  return definition
}
