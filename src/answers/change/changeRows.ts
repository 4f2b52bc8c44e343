import { type Refusal, refused } from '../../domain/refused.ts'
import type { Comparison } from '../../domain/score/comparable.ts'
import { compareYears } from '../../domain/score/comparable.ts'
import type { Database } from '../../engine/Database.ts'
import type { EditionMeta } from '../lists/indexList.ts'
import { type LinearYear, linearYears } from '../lists/linearYears.ts'
import { placeNamed } from '../lists/placeList.ts'
import { changeSplit } from './changeSplit.ts'

export interface ChangeRow {
  /** total, own, others, weights, then codes of components, then set where other places are ranked. */
  part: string
  /** Points of the index; of others the change of their median; null for the set. */
  score: number | null
  /** Negative = better; null for the weights, which are within own. */
  rank: number | null
  /** As printed, on the total alone; null where none was. */
  rank_published_from: number | null
  rank_published_to: number | null
}

export interface ChangeRows {
  comparison: Comparison<EditionMeta>
  /** Ranked in one of the years only. */
  gone: readonly string[]
  come: readonly string[]
  /** Empty where the years may not be compared. */
  rows: readonly ChangeRow[]
}

/**
 * Why score and rank of a place changed, as rows.
 * @throws RangeError for an unknown index or place, and for two years whose totals cannot be recomputed
 */
export async function changeRows(
  database: Database,
  { index, place, from, to }: { index: string; place: string; from: number; to: number },
  signal?: AbortSignal,
): Promise<ChangeRows> {
  const { years, editions } = await linearYears(database, { index }, signal)
  await placeNamed(database, { place, index }, signal)
  const [a, b] = [from, to].map((year) => years.find((one) => one.year === year) ?? null)
  if (!a || !b) throw refused(['nothing published', index, String(a ? to : from)])
  const comparison = compareYears(editions, a, b)
  if (comparison.verdict === 'refused') return { comparison, gone: [], come: [], rows: [] }
  const refusals = [a, b].flatMap((year) => whyNot(year, index))
  if (refusals.length > 0) throw refused(...refusals)
  const split = changeSplit({ place, from: a, to: b, years, editions })
  if (split === null) throw refused(['not ranked twice', place, index, String(from), String(to)])
  const { score, rank, others, weights, parts, gone, come } = split
  const row = (part: string, score: number | null, rank: number | null): ChangeRow => ({
    ...{ part, score, rank, rank_published_from: null, rank_published_to: null },
  })
  const rows = [
    {
      ...row('total', score, rank.total),
      rank_published_from: a.official.places.get(place)?.printed ?? null,
      rank_published_to: b.official.places.get(place)?.printed ?? null,
    },
    row('own', score, rank.ownScores),
    row('others', others.change, rank.others),
    row('weights', weights, null),
    ...parts.map((one) => row(one.component, one.score, one.rank)),
    ...(gone.length + come.length > 0 ? [row('set', null, rank.set)] : []),
  ]
  return { comparison, gone, come, rows }
}

function whyNot({ year, table, why, placesKnown, placesRanked }: LinearYear, index: string): Refusal[] {
  if (table !== null) return []
  return [
    ['total unknown', index, String(year), why ?? 'partial', String(placesKnown), String(placesRanked ?? '')],
  ]
}
