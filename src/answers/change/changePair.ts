import { type Comparison, compareYears } from '../../domain/score/comparable.ts'
import type { EditionMeta } from '../lists/indexList.ts'
import type { LinearYear, LinearYears } from '../lists/linearYears.ts'

export interface ChangePair {
  from: LinearYear
  to: LinearYear
  comparison: Comparison<EditionMeta>
}

/**
 * The two years that are compared. Of what is left open: the latest later year that has a whole table and,
 * before it, one to compare with; else the latest with a figure of the place in both; the nearest earlier
 * year that may be compared, else the one just before. An earlier year that is not earlier counts as left
 * open. Null where there are no two years.
 */
export function changePair(
  { years, editions }: Pick<LinearYears, 'years' | 'editions'>,
  { place, from, to }: { place: string; from?: number; to?: number },
): ChangePair | null {
  const wanted = from !== undefined && to !== undefined && from >= to ? undefined : from
  const pairs = years
    .filter(({ year }) => to === undefined || year === to)
    .flatMap((later) =>
      years
        .filter(({ year }) => year < later.year && (wanted === undefined || year === wanted))
        .map((earlier): ChangePair => {
          return { from: earlier, to: later, comparison: compareYears(editions, earlier, later) }
        }),
    )
  const best = pairs.sort(
    (x, y) => worth(y, place) - worth(x, place) || y.to.year - x.to.year || y.from.year - x.from.year,
  )
  return best[0] ?? null
}

function worth({ from, to, comparison }: ChangePair, place: string): number {
  if (comparison.verdict === 'refused') return 0
  const whole = from.table !== null && to.table !== null
  const haveFigures = hasFigure(from, place) && hasFigure(to, place)
  return 4 + (whole ? 2 : 0) + (haveFigures ? 1 : 0)
}

/** A score or a printed rank of the place. */
export function hasFigure(year: LinearYear, place: string): boolean {
  const ranked = year.official.places.get(place)
  return year.scores.has(place) || ranked?.rank != null
}
