import type { Aggregation } from '../../domain/score/componentTree.ts'
import type { Database } from '../../engine/Database.ts'
import { componentRows } from '../../queries/componentRows.ts'
import { ask, type RowOf } from '../../queries/query.ts'

export interface ComponentMeta extends Omit<RowOf<typeof componentRows.columns>, 'aggregation'> {
  aggregation: Aggregation | null
}

/** Components of an index in all editions and trees, the oldest edition first. */
export async function componentList(
  database: Database,
  { index }: { index: string },
  signal?: AbortSignal,
): Promise<ComponentMeta[]> {
  const rows = await ask(database, componentRows, { index }, signal)
  return rows as ComponentMeta[]
}

/** As named in the edition of the year, else in the nearest edition that has it; null where none does. */
export function componentNamed(
  components: readonly ComponentMeta[],
  component: string,
  year: number,
): ComponentMeta | null {
  const named = components.filter((one) => one.component === component)
  const distance = (one: ComponentMeta) => Math.max(one.first_year - year, year - (one.last_year ?? year), 0)
  return named.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** Trees of one edition, the default one (`areas`, else the first by name) in front. */
export function treesOf(components: readonly ComponentMeta[], edition: string | null): string[] {
  const trees = new Set(components.filter((one) => one.edition === edition).map((one) => one.tree))
  return [...trees].sort((a, b) => Number(b === 'areas') - Number(a === 'areas') || (a < b ? -1 : 1))
}
