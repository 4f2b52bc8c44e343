import { answerOf } from '../../../answers/answerOf.ts'
import { type IntervalTables, intervalTables } from '../../../answers/interval/intervalTables.ts'
import { type IndexMeta, indexList } from '../../../answers/lists/indexList.ts'
import { wholeYears } from '../../../answers/lists/linearYears.ts'
import { type PlaceMeta, placeList } from '../../../answers/lists/placeList.ts'
import { nearestYear } from '../../../domain/nearestYear.ts'

export interface SensitivityAnswer extends IntervalTables {
  indices: readonly IndexMeta[]
  /** Of the year's system, as they were called then. */
  places: readonly PlaceMeta[]
}

/** The asked year as it can be drawn, else the nearest that can, with the names of its places. */
export const sensitivityScreen = answerOf(
  'sensitivity screen',
  async (
    database,
    { index, year }: { index: string; year: number | undefined },
    signal,
  ): Promise<SensitivityAnswer> => {
    const [indices, asked] = await Promise.all([
      indexList(database, {}, signal),
      intervalTables(database, { index, ...(year !== undefined && { year }) }, signal),
    ])
    const near = year === undefined || asked.drawn ? null : nearestYear(wholeYears(asked.years), year)
    const tables = near === null ? asked : await intervalTables(database, { index, year: near }, signal)
    const opened = tables.year ?? tables.years.at(-1)
    const placesOf = { place_system: opened?.place_system ?? '63', year: opened?.year ?? 2024 }
    return { ...tables, indices, places: await placeList(database, placesOf, signal) }
  },
)
