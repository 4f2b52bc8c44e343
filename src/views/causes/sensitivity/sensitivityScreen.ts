import { answerOf } from '../../../answers/answerOf.ts'
import { type IntervalTables, intervalTables } from '../../../answers/interval/intervalTables.ts'
import { type IndexMeta, indexList } from '../../../answers/lists/indexList.ts'
import { type PlaceMeta, placeList } from '../../../answers/lists/placeList.ts'

export interface SensitivityAnswer extends IntervalTables {
  indices: readonly IndexMeta[]
  /** Of the year's system, as they were called then. */
  places: readonly PlaceMeta[]
}

/** A year as it can be drawn, with the names of its places. */
export const sensitivityScreen = answerOf(
  'sensitivity screen',
  async (
    database,
    { index, year }: { index: string; year: number | undefined },
    signal,
  ): Promise<SensitivityAnswer> => {
    const [indices, tables] = await Promise.all([
      indexList(database, {}, signal),
      intervalTables(database, { index, ...(year !== undefined && { year }) }, signal),
    ])
    const opened = tables.year ?? tables.years.at(-1)
    const placesOf = { place_system: opened?.place_system ?? '63', year: opened?.year ?? 2024 }
    return { ...tables, indices, places: await placeList(database, placesOf, signal) }
  },
)
