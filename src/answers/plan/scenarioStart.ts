import { type Step, successiveSteps, type YearOfScores } from '../../domain/headroom/successiveSteps.ts'
import type { TableOfYear } from '../../domain/plan/moveOthers.ts'
import { type Break, compareYears } from '../../domain/score/comparable.ts'
import type { Database } from '../../engine/Database.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { sourceRows } from '../../queries/sourceRows.ts'
import type { EditionMeta, IndexMeta } from '../lists/indexList.ts'
import { type LinearYear, type LinearYears, linearYears } from '../lists/linearYears.ts'
import { type PlaceMeta, placeNamed, placesIn } from '../lists/placeList.ts'
import { type Responsible, responsibleFor } from '../lists/responsible.ts'
import { type SourceMeta, sourcesRead } from '../lists/sourcesRead.ts'

export interface StartAsked {
  index: string
  /** The latest whole year if absent. */
  year?: number
  place: string
}

export interface WholeYear extends TableOfYear {
  meta: LinearYear
}

export interface ScenarioStart {
  index: IndexMeta
  /** Every published year, the oldest first; those without a table say why. */
  years: readonly LinearYear[]
  /** The year that was asked for, or opened. */
  year: number | null
  /** Null where that year is not wholly published. */
  start: WholeYear | null
  /** Up to three years before it, which may be compared with it. */
  earlier: TableOfYear[]
  /** Suspected breaks that the movement of the others crosses. */
  suspected: Break<EditionMeta>[]
  /** By component: what every place did in a year, over all pairs of whole years that compare. */
  steps: ReadonlyMap<string, readonly Step[]>
  places: readonly PlaceMeta[]
  /** Where the starting year was read. */
  sources: readonly SourceMeta[] | null
  /** Who leads now, whatever the status; the city's units only. Null where that could not be loaded. */
  leads: readonly Responsible[] | null
}

/** How many years before the start a trend looks at. */
const yearsBefore = 3

/**
 * A whole year of an index to suppose things about, with the history that tells how others move and what has
 * been gained before.
 * @throws RangeError for an unknown index or place
 */
export async function scenarioStart(
  database: Database,
  { index, year, place }: StartAsked,
  signal?: AbortSignal,
): Promise<ScenarioStart> {
  const [linear, named, responsible, sources] = await Promise.all([
    linearYears(database, { index }, signal),
    placeNamed(database, { place, index }, signal),
    responsibleFor(database, { index, place }, signal),
    askMinor(database, sourceRows, {}, signal),
  ])
  const { years, editions } = linear
  const opened = year ?? years.findLast(({ table }) => table !== null)?.year ?? null
  const meta = years.find((one) => one.year === opened)
  const start = meta?.table ? { year: meta.year, table: meta.table, meta } : null
  const before = start === null ? [] : comparableBefore(start, years, editions)
  return {
    index: linear.index,
    years,
    year: opened,
    start,
    earlier: before.map(({ year, table }) => ({ year, table })),
    suspected: [...new Map(before.flatMap(({ breaks }) => breaks).map((one) => [one.year, one])).values()],
    steps: start === null ? new Map() : stepsOf(start, linear),
    sources: sourcesRead(sources, meta?.publication?.source),
    places: start === null ? [] : placesIn(named, start.meta.place_system, start.year),
    leads: responsible?.filter(({ role, valid_to }) => role === 'lead' && valid_to === null) ?? null,
  }
}

function comparableBefore(
  start: WholeYear,
  years: readonly LinearYear[],
  editions: readonly EditionMeta[],
): (TableOfYear & { breaks: Break<EditionMeta>[] })[] {
  const codes = codesOf(start)
  return years.flatMap((meta) => {
    const { year, table } = meta
    if (table === null || year >= start.year || year < start.year - yearsBefore) return []
    const { verdict, breaks } = compareYears(editions, meta, start.meta)
    return verdict === 'refused' || codesOf({ table }) !== codes ? [] : [{ year, table, breaks }]
  })
}

function codesOf({ table }: Pick<TableOfYear, 'table'>): string {
  return table.components.map(({ component }) => component).join()
}

function stepsOf(start: WholeYear, { years, editions }: LinearYears): Map<string, Step[]> {
  return new Map(
    start.table.components.map(({ component }) => {
      const ofYears = years.flatMap((meta) => scoresIn(meta, component, { years, editions }))
      return [component, successiveSteps(ofYears)]
    }),
  )
}

function scoresIn(
  meta: LinearYear,
  component: string,
  { years, editions }: Pick<LinearYears, 'years' | 'editions'>,
): YearOfScores[] {
  const { table, year } = meta
  const c = table?.components.findIndex((one) => one.component === component) ?? -1
  if (table === null || c < 0) return []
  const earlier = years.find((one) => one.year === year - 1)
  const comparable = earlier !== undefined && compareYears(editions, earlier, meta).verdict === 'comparable'
  const width = table.components.length
  const scores = new Map(table.places.map((place, p) => [place, table.scores[p * width + c] ?? Number.NaN]))
  return [{ year, comparable, max: table.components[c]?.max ?? null, scores }]
}
