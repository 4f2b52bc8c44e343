import { type RankTable, rankTable, type TableEntry } from '../../domain/rank/rankTable.ts'

export interface ComponentTable {
  entries: readonly TableEntry[]
  ranks: RankTable
  placesRanked: number | null
}

interface Scored extends TableEntry {
  place_system: string
  component: string
}

/** The tables of one year, by component. */
export function yearTables(
  rows: readonly Scored[],
  { place_system, placesRanked }: { place_system: string; placesRanked: number | null },
): ReadonlyMap<string, ComponentTable> {
  const entries = new Map<string, Scored[]>()
  for (const row of rows) {
    if (row.place_system !== place_system) continue
    const found = entries.get(row.component)
    if (found === undefined) entries.set(row.component, [row])
    else found.push(row)
  }
  return new Map(
    [...entries].map(([component, found]) => [
      component,
      { entries: found, ranks: rankTable(found, placesRanked), placesRanked },
    ]),
  )
}
