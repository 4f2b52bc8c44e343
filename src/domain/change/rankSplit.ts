import { rowOf, type TablePair } from './pairTables.ts'

/**
 * The other places in each state, their totals in ascending order. First letter: year in which those stand
 * that are ranked in both; second: year whose set of places is ranked. Without a changed set both agree.
 */
export interface OtherTotals {
  aa: Float64Array
  ab: Float64Array
  ba: Float64Array
  bb: Float64Array
}

export interface RankSplit {
  /** Competition ranks by recomputed total. */
  from: number
  to: number
  /** to − from = ownScores + others + set; negative = better. May be halves, with a changed set sixths. */
  total: number
  ownScores: number
  others: number
  /** What places did that are ranked in one of the years only; 0 where the set is the same. */
  set: number
}

/**
 * Recomputed totals of all but the followed place, in points of the index, ascending: those of both years as they stood
 * in the one named first (a or b), with those ranked besides only in the one named second.
 * @throws RangeError for a place that does not stand in both years
 */
export function otherTotals(pair: TablePair, place: string): OtherTotals {
  const p = rowOf(pair, place)
  const others = (totals: readonly number[]) => totals.filter((_, q) => q !== p)
  const gone = pair.gone.map(({ total }) => total)
  const come = pair.come.map(({ total }) => total)
  const ascending = (...lists: (readonly number[])[]) => Float64Array.from(lists.flat()).sort()
  return {
    aa: ascending(others(pair.totalsA), gone),
    ab: ascending(others(pair.totalsA), come),
    ba: ascending(others(pair.totalsB), gone),
    bb: ascending(others(pair.totalsB), come),
  }
}

/**
 * Competition rank of a total among others in ascending order, both in the same points: 1 + how many are greater; a
 * whole number in [1, others + 1].
 */
export function rankAmong(total: number, ascending: Float64Array): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? Number.NaN) <= total) low = middle + 1
    else high = middle
  }
  return 1 + ascending.length - low
}

/**
 * Splits a change of rank into what the place did itself, what the others did, and what the change of the
 * set of ranked places did. With R(h, o, s) the rank by recomputed total when the place stands as in year h,
 * the others that are ranked in both years as in o, and those are ranked besides that were in year s, each
 * part, in ranks (negative = better), is the player's Shapley value: its effect averaged over the orders in which the three can move. Where
 * the set is the same, ownScores = ½ [R(b,a) − R(a,a) + R(b,b) − R(a,b)] and others = ½ [R(a,b) − R(a,a) + R(b,b)
 * − R(b,a)]. Exact: ownScores + others + set = total. Source: L. S. Shapley, A value for n-person games (1953).
 * @throws RangeError for a place that does not stand in both years
 */
export function rankSplit(pair: TablePair, place: string): RankSplit {
  const p = rowOf(pair, place)
  const other = otherTotals(pair, place)
  const totals = { a: pair.totalsA[p] ?? Number.NaN, b: pair.totalsB[p] ?? Number.NaN }
  const r = (h: Year, o: Year, s: Year) => rankAmong(totals[h], other[`${o}${s}`])
  const from = r('a', 'a', 'a')
  const to = r('b', 'b', 'b')
  return {
    from,
    to,
    total: to - from,
    ownScores: average((o, s) => r('b', o, s) - r('a', o, s)),
    others: average((h, s) => r(h, 'b', s) - r(h, 'a', s)),
    set: average((h, o) => r(h, o, 'b') - r(h, o, 'a')),
  }
}

type Year = 'a' | 'b'

/** Over the 3! orders: a player moves first or last in two of them, in between in two, once for each other. */
function average(effect: (x: Year, y: Year) => number): number {
  return (2 * effect('a', 'a') + effect('a', 'b') + effect('b', 'a') + 2 * effect('b', 'b')) / 6
}
