import { answerOf } from '../../answers/answerOf.ts'
import { type IndexMeta, indexList } from '../../answers/lists/indexList.ts'
import { wholeYears } from '../../answers/lists/linearYears.ts'
import { wholeIndices } from '../../answers/lists/openingIndex.ts'
import { type PlaceMeta, placeList } from '../../answers/lists/placeList.ts'
import { type ScenarioStart, scenarioStart, type WholeYear } from '../../answers/plan/scenarioStart.ts'
import { nearestYear } from '../../domain/nearestYear.ts'
import type { PlanSearch } from '../../state/search.ts'

export interface PlanAnswer {
  from: ScenarioStart
  indices: readonly IndexMeta[]
  /** Of the system in which the year was ranked. */
  places: readonly PlaceMeta[]
  /** Where nothing can be supposed here: indices of which some year is wholly published. */
  able: readonly string[]
}

/** A start of which everything is known that a scenario needs. */
export type KnownStart = ScenarioStart & { start: WholeYear }

/** The year that scenarios start from, the nearest to the asked one that they can, with what the menus offer. */
export const planScreen = answerOf(
  'plan screen',
  async (
    database,
    { index, year, place }: Pick<PlanSearch, 'index' | 'year' | 'place'>,
    signal,
  ): Promise<PlanAnswer> => {
    const [asked, indices] = await Promise.all([
      scenarioStart(database, { index, place, ...(year !== undefined && { year }) }, signal),
      indexList(database, {}, signal),
    ])
    const wanted = year ?? asked.year
    const near =
      wanted === null || isKnownStart(asked, place)
        ? null
        : nearestYear(wholeYears(asked.years, place), wanted)
    const from = near === null ? asked : await scenarioStart(database, { index, place, year: near }, signal)
    const meta = from.years.find((one) => one.year === from.year) ?? from.years.at(-1)
    const places =
      from.places.length > 0 || meta === undefined
        ? from.places
        : await placeList(database, { place_system: meta.place_system, year: meta.year }, signal)
    const able = isKnownStart(from, place) ? [] : await wholeIndices(database, indices, signal)
    return { from, indices, places, able }
  },
)

/** Whether the place can be supposed about: it is in the year's whole table. */
export function isKnownStart(from: ScenarioStart, place: string): from is KnownStart {
  return from.start?.table.places.includes(place) ?? false
}
