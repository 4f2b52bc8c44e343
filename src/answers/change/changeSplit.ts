import { median } from '../../domain/chance/median.ts'
import { type Overtake, overtakes } from '../../domain/change/overtakes.ts'
import { pairTables, rowOf, type TablePair } from '../../domain/change/pairTables.ts'
import { type RankSplit, rankSplit } from '../../domain/change/rankSplit.ts'
import { scoreParts } from '../../domain/change/scoreParts.ts'
import { nineDecimals } from '../../domain/nineDecimals.ts'
import { rank } from '../../domain/rank/rank.ts'
import { compareYears } from '../../domain/score/comparable.ts'
import { totalRounding } from '../../domain/score/rounding.ts'
import type { EditionMeta } from '../lists/indexList.ts'
import type { LinearYear } from '../lists/linearYears.ts'
import { type ChangePart, changeParts } from './changeParts.ts'

export interface OvertakeRow extends Overtake {
  /** The difference of that year may come from rounding alone. */
  roundingBefore: boolean
  roundingAfter: boolean
}

export interface PlaceMove {
  place: string
  /** By recomputed total; null in a year in which it is not ranked. */
  rankFrom: number | null
  rankTo: number | null
  scoreFrom: number | null
  scoreTo: number | null
}

export interface OthersMove {
  /** Places, the followed one left out. */
  count: number
  /** Whose total changed by more than that of the followed place. */
  faster: number
  /** Medians of recomputed totals; null where there is no other place. */
  from: number | null
  to: number | null
  change: number | null
}

export interface ChangeSplit {
  /** Recomputed totals of the place. */
  scoreFrom: number
  scoreTo: number
  score: number
  weights: number
  rank: RankSplit
  /** All other places of both years, and of them the chosen peers. */
  others: OthersMove
  peers: OthersMove
  parts: ChangePart[]
  overtakes: OvertakeRow[]
  moves: PlaceMove[]
  gone: string[]
  come: string[]
  /** How far the change of the total may be off by rounding alone. */
  rounding: number
  noiseYears: number[] | null
}

interface SplitOf {
  place: string
  from: LinearYear
  to: LinearYear
  years: readonly LinearYear[]
  editions: readonly EditionMeta[]
  isPeer?: (place: string) => boolean
}

/** Why score and rank of a place changed between two whole years; null where one has not all of it. */
export function changeSplit({
  place,
  from,
  to,
  years,
  editions,
  isPeer = () => true,
}: SplitOf): ChangeSplit | null {
  if (from.table === null || to.table === null) return null
  const pair = pairTables(from.table, to.table)
  if (!pair.places.includes(place)) return null
  const p = rowOf(pair, place)
  const { total, weights } = scoreParts(pair, p)
  const noiseYears = threeYears(years, editions, { from, to })
  const peers = pair.places.filter(isPeer)
  const parts = changeParts({ pair, place, from, to, peers, noiseYears })
  const bounds = { before: totalRounding(from.table), after: totalRounding(to.table) }
  return {
    scoreFrom: pair.totalsA[p] ?? Number.NaN,
    scoreTo: pair.totalsB[p] ?? Number.NaN,
    score: total,
    weights,
    rank: rankSplit(pair, place),
    others: othersMove(pair, p, pair.places),
    peers: othersMove(pair, p, peers),
    parts,
    overtakes: overtakes(pair, place).map((one) => ({
      ...one,
      roundingBefore: Math.abs(one.before) <= 2 * bounds.before + 1e-9,
      roundingAfter: Math.abs(one.after) <= 2 * bounds.after + 1e-9,
    })),
    moves: movesOf(pair),
    gone: pair.gone.map((one) => one.place),
    come: pair.come.map((one) => one.place),
    rounding: bounds.before + bounds.after,
    noiseYears: noiseYears?.map(({ year }) => year) ?? null,
  }
}

function othersMove(pair: TablePair, p: number, places: readonly string[]): OthersMove {
  const change = (q: number) =>
    nineDecimals((pair.totalsB[q] ?? Number.NaN) - (pair.totalsA[q] ?? Number.NaN))
  const rows = places.map((place) => pair.places.indexOf(place)).filter((q) => q >= 0 && q !== p)
  const from = median(rows.map((q) => pair.totalsA[q] ?? null))
  const to = median(rows.map((q) => pair.totalsB[q] ?? null))
  return {
    count: rows.length,
    faster: rows.filter((q) => change(q) > change(p)).length,
    from,
    to,
    change: from === null || to === null ? null : nineDecimals(to - from),
  }
}

function movesOf(pair: TablePair): PlaceMove[] {
  const totals = (inBoth: readonly number[], alone: TablePair['gone']) => {
    const rows = [...pair.places.map((place, q) => ({ place, total: inBoth[q] ?? Number.NaN })), ...alone]
    const ranks = rank(rows.map((row) => row.total))
    return new Map(rows.map((row, i) => [row.place, { score: row.total, rank: ranks[i] ?? null }]))
  }
  const then = totals(pair.totalsA, pair.gone)
  const now = totals(pair.totalsB, pair.come)
  return [...new Set([...now.keys(), ...then.keys()])].map((place) => ({
    place,
    rankFrom: then.get(place)?.rank ?? null,
    rankTo: now.get(place)?.rank ?? null,
    scoreFrom: then.get(place)?.score ?? null,
    scoreTo: now.get(place)?.score ?? null,
  }))
}

/**
 * Three successive whole years around the pair without a certain break between them: those that end with the
 * later year, else those that start with the earlier, else the nearest to either; null where there are none.
 */
function threeYears(
  years: readonly LinearYear[],
  editions: readonly EditionMeta[],
  { from, to }: { from: LinearYear; to: LinearYear },
): LinearYear[] | null {
  const at = (year: number) => years.find((one) => one.year === year && one.table !== null)
  const [first, last] = [Math.min(from.year, to.year), Math.max(from.year, to.year)]
  for (const start of [last - 2, first, last - 1, first - 1]) {
    const span = [at(start), at(start + 1), at(start + 2)].filter((one) => one !== undefined)
    const [a, , b] = span
    if (a && b && compareYears(editions, a, b).verdict !== 'refused') return span
  }
  return null
}
