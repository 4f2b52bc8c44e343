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
  if (!a || !b) throw new RangeError(`nothing is published of ${index} in ${a ? to : from}`)
  const comparison = compareYears(editions, a, b)
  if (comparison.verdict === 'refused') return { comparison, gone: [], come: [], rows: [] }
  const said = [a, b].flatMap((year) => whyNot(year, index))
  if (said.length > 0) throw new RangeError(said.join('; '))
  const split = changeSplit({ place, from: a, to: b, years, editions })
  if (split === null) throw new RangeError(`${place} is not ranked in both ${index} ${from} and ${to}`)
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
    row('own', score, rank.own),
    row('others', others.change, rank.others),
    row('weights', weights, null),
    ...parts.map((one) => row(one.component, one.score, one.rank)),
    ...(gone.length + come.length > 0 ? [row('set', null, rank.set)] : []),
  ]
  return { comparison, gone, come, rows }
}

const causes = {
  'no components': 'its components are not known',
  'no formula': 'how its components make the total is not known',
  'no scores': 'no place has all component scores',
}

function whyNot({ year, table, why, known, placesRanked }: LinearYear, index: string): string[] {
  if (table !== null) return []
  const few = `${known} of ${placesRanked ?? 'unknown'} places have all component scores`
  return [
    `totals of ${index} ${year} cannot be recomputed: ${why === 'partial' || why === null ? few : causes[why]}`,
  ]
}
