import type { Database } from '../../engine/Database.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { proxiesOfComponents } from '../../queries/proxiesOfComponents.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { answerOf } from '../answerOf.ts'

/** An indicator that speaks for a component, with its share of it and the status of that assignment. */
export type Proxy = RowOf<typeof proxiesOfComponents.columns>

/** The components of the indices that an indicator speaks for. */
export const componentsOfIndicator = answerOf(
  'components of indicator',
  async (database, { indicator }: { indicator: string }, signal): Promise<Proxy[]> => {
    const all = await askMinor(database, proxiesOfComponents, {}, signal)
    return (all ?? []).filter((one) => one.indicator === indicator)
  },
)

/** The indicators that speak for a component. */
export async function indicatorsOfComponent(
  database: Database,
  { index, component }: { index: string; component: string },
  signal?: AbortSignal,
): Promise<Proxy[]> {
  const all = await ask(database, proxiesOfComponents, {}, signal)
  return all.filter((one) => one.index === index && one.component === component)
}
