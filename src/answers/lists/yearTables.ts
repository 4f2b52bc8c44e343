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
    const before = entries.get(row.component)
    if (before === undefined) entries.set(row.component, [row])
    else before.push(row)
  }
  return new Map(
    [...entries].map(([component, ofComponent]) => [
      component,
      { entries: ofComponent, ranks: rankTable(ofComponent, placesRanked), placesRanked },
    ]),
  )
}
