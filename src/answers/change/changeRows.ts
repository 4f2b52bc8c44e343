import { type Break, compareYears } from '../../domain/score/comparable.ts'
import type { Database } from '../../engine/Database.ts'
import type { EditionMeta } from '../lists/indexList.ts'
import { type LinearYear, linearYears } from '../lists/linearYears.ts'
import { placeNamed } from '../lists/placeList.ts'
import { changeSplit } from './changeSplit.ts'

export interface ChangeRow {
  /** total, own, others, weights, then codes of components. */
  part: string
  /** Points of the index; of others the change of their median. */
  score: number | null
  /** Negative = better; null for the weights, which are within own. */
  rank: number | null
}

/**
 * Why score and rank of a place changed, as rows.
 * @throws RangeError for an unknown index or place, for two years that may not be compared, whose totals
 * cannot be recomputed, or that rank different places
 */
export async function changeRows(
  database: Database,
  { index, place, from, to }: { index: string; place: string; from: number; to: number },
  signal?: AbortSignal,
): Promise<ChangeRow[]> {
  const { years, editions } = await linearYears(database, { index }, signal)
  await placeNamed(database, { place, index }, signal)
  const [a, b] = [from, to].map((year) => years.find((one) => one.year === year) ?? null)
  if (!a || !b) throw new RangeError(`nothing is published of ${index} in ${a ? to : from}`)
  const { verdict, breaks } = compareYears(editions, a, b)
  if (verdict === 'refused') {
    throw new RangeError(`${index} ${from} and ${to} are not comparable: ${reasons(breaks)}`)
  }
  const said = [a, b].flatMap((year) => whyNot(year, index))
  if (said.length > 0) throw new RangeError(said.join('; '))
  const split = changeSplit({ place, from: a, to: b, years, editions })
  if (split === null) throw new RangeError(`${place} is not ranked in both ${index} ${from} and ${to}`)
  if (split.gone.length + split.come.length > 0) {
    throw new RangeError(`${index} ${from} and ${to} rank different places: ${setWords({ from, to }, split)}`)
  }
  const { score, rank, others, weights, parts } = split
  return [
    { part: 'total', score, rank: rank.total },
    { part: 'own', score, rank: rank.own },
    { part: 'others', score: others.change, rank: rank.others },
    { part: 'weights', score: weights, rank: null },
    ...parts.map((one) => ({ part: one.component, score: one.score, rank: one.rank })),
  ]
}

function reasons(breaks: readonly Break<EditionMeta>[]): string {
  const said = breaks
    .filter(({ verdict }) => verdict === 'refused')
    .map(({ cause, year, edition }) => {
      if (cause === 'place_system') return 'their places belong to different systems'
      if (cause === 'no edition') return `no edition holds ${year}`
      const note = edition?.note_en ?? edition?.decision
      return `edition ${edition?.edition ?? year} is not comparable with the one before${note ? ` (${note})` : ''}`
    })
  return [...new Set(said)].join('; ')
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

function setWords(
  { from, to }: { from: number; to: number },
  { gone, come }: { gone: readonly string[]; come: readonly string[] },
): string {
  const parts = [
    ...(gone.length > 0 ? [`only ${from}: ${gone.join(', ')}`] : []),
    ...(come.length > 0 ? [`only ${to}: ${come.join(', ')}`] : []),
  ]
  return parts.join('; ')
}
