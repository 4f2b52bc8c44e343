import { nineDecimals } from '../../domain/nineDecimals.ts'
import type { Database } from '../../engine/Database.ts'
import { changeSplit } from '../change/changeSplit.ts'
import { linearYears } from '../lists/linearYears.ts'
import type { HistoryPoint } from '../ranking/indexHistory.ts'

/** How the scores of the country moved beside those of one place. */
export interface OthersChange {
  /** In points of the index. */
  change: number
  /** mean: as the publisher printed it; others: median of all other places; median: of all places. */
  of: 'mean' | 'others' | 'median'
}

interface OthersOf {
  index: string
  place: string
  from: HistoryPoint | undefined
  to: HistoryPoint | undefined
}

/**
 * Change of the country's mean as it was printed in both years; where it was not, of the median of all other places
 * of both years, which explains the change of the rank; of the published medians where totals cannot be recomputed;
 * null where neither is known.
 */
export async function othersChange(
  database: Database,
  { index, place, from, to }: OthersOf,
  signal?: AbortSignal,
): Promise<OthersChange | null> {
  if (!from || !to) return null
  if (from.mean !== null && to.mean !== null) return { change: nineDecimals(to.mean - from.mean), of: 'mean' }
  if (from.median === null || to.median === null) return null
  const { years, editions } = await linearYears(database, { index, from: from.year, to: to.year }, signal)
  const at = (year: number) => years.find((one) => one.year === year)
  const [before, after] = [at(from.year), at(to.year)]
  const split = before && after && changeSplit({ place, from: before, to: after, years, editions })
  if (split && split.others.change !== null) return { change: split.others.change, of: 'others' }
  return { change: nineDecimals(to.median - from.median), of: 'median' }
}
