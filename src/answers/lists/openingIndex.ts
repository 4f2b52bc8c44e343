import { type LatestStanding, opensOn } from '../../domain/change/opensOn.ts'
import { refused } from '../../domain/refused.ts'
import type { Database } from '../../engine/Database.ts'
import { componentTables, type YearTable } from './componentTables.ts'
import { editionList, type IndexMeta, indexList } from './indexList.ts'
import { linearYears, wholeYears } from './linearYears.ts'
import { movementsSince, previousYear } from './movement.ts'

/**
 * The index that a screen opens with for a place (`opensOn`). @throws RangeError if the package has none
 * @param split whether the screen can show a whole year only
 */
export async function openingIndex(
  database: Database,
  { place, split }: { place: string; split: boolean },
  signal?: AbortSignal,
): Promise<string> {
  const indices = await indexList(database, {}, signal)
  const standings = await Promise.all(
    indices.map((one) => latestStanding(database, { ...one, place }, signal)),
  )
  const opened = opensOn(standings, { split })
  if (opened === null) throw refused(['no index'])
  return opened
}

/** Indices of which some year is wholly published, in the order of reading. */
export async function wholeIndices(
  database: Database,
  indices: readonly IndexMeta[],
  signal?: AbortSignal,
): Promise<string[]> {
  const whole = await Promise.all(
    indices.map(async ({ index }) => wholeYears((await linearYears(database, { index }, signal)).years)),
  )
  return indices.flatMap(({ index }, i) => (whole[i]?.length ? [index] : []))
}

async function latestStanding(
  database: Database,
  { index, place }: { index: string; place: string },
  signal?: AbortSignal,
): Promise<LatestStanding> {
  const [tables, editions, linear] = await Promise.all([
    componentTables(database, { index, component: index }, signal),
    editionList(database, { index }, signal),
    linearYears(database, { index }, signal),
  ])
  const main = tables.filter((table) => table.main)
  const now = main.findLast(({ entries }) => entries.some((one) => one.place === place))
  const whole = wholeYears(linear.years)
  return {
    index,
    whole: now !== undefined && whole.includes(now.year),
    everWhole: whole.length > 0,
    moved: now === undefined ? null : movedTo(now, { main, editions, place }),
  }
}

interface Before {
  main: readonly YearTable[]
  editions: Parameters<typeof previousYear>[0]
  place: string
}

function movedTo(now: YearTable, { main, editions, place }: Before): number | null {
  const compared = previousYear(editions, main, now)
  const then = main.find(({ year }) => year === compared?.year) ?? null
  return movementsSince(compared, now, then)(place)?.rankChange ?? null
}
