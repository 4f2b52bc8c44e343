import { gapsToNext } from '../../domain/rank/gapsToNext.ts'
import { equalWeightRanks, geometricRanks, ranksLeavingOut } from '../../domain/rank/otherRanks.ts'
import { rank } from '../../domain/rank/rank.ts'
import type { DrawnTable } from '../../domain/rank/rankDraws.ts'
import type { Aggregation } from '../../domain/score/componentTree.ts'
import { type LinearTable, totals } from '../../domain/score/linearTable.ts'
import { totalRounding } from '../../domain/score/rounding.ts'
import type { Database } from '../../engine/Database.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { sourceRows } from '../../queries/sourceRows.ts'
import { componentList } from '../lists/componentList.ts'
import type { IndexMeta } from '../lists/indexList.ts'
import { type LinearYear, linearYears } from '../lists/linearYears.ts'
import { type SourceMeta, sourcesRead } from '../lists/sourcesRead.ts'
import { intervalErrors, type YearErrors } from './intervalErrors.ts'

/** A whole year, ready to be drawn; lists are in the order of the table's places. */
export interface IntervalTable extends DrawnTable {
  totals: readonly number[]
  /** Of the recomputed totals under the official weights. */
  ranks: readonly number[]
  /** Under equal weights, and of the geometric mean; null where a maximum is unknown. */
  equal: readonly number[] | null
  geometric: readonly number[] | null
  /** By component, in their order; empty for a single one. */
  leavingOut: readonly (readonly number[])[]
  /** To the next lower total, in points. */
  gaps: readonly (number | null)[]
  /** How large a difference of two totals may be by the rounding of the published scores alone, in points. */
  rounding: number
  errors: YearErrors | null
}

export interface IntervalTables {
  index: IndexMeta
  /** Years in which anything is published, the oldest first. */
  years: readonly LinearYear[]
  /** The year asked for, else the latest whole one, else the latest; null where nothing is published in it. */
  year: LinearYear | null
  /** Null where the year is not whole: `year.why`. */
  drawn: IntervalTable | null
  /** Where the year was read. */
  sources: SourceMeta[] | null
}

/**
 * What a year's ranks depend on: the table with its weights, other rules, rounding and measurement errors.
 * @throws RangeError for an unknown index
 */
export async function intervalTables(
  database: Database,
  { index, year }: { index: string; year?: number },
  signal?: AbortSignal,
): Promise<IntervalTables> {
  const [{ index: meta, editions, years }, components, rows] = await Promise.all([
    linearYears(database, { index }, signal),
    componentList(database, { index }, signal),
    askMinor(database, sourceRows, {}, signal),
  ])
  const shown =
    year === undefined
      ? (years.findLast(({ table }) => table !== null) ?? years.at(-1))
      : years.find((one) => one.year === year)
  const sources = sourcesRead(rows, shown?.publication?.source)
  if (!shown?.table) return { index: meta, years, year: shown ?? null, drawn: null, sources }
  const [first] = shown.components
  const root = components.find(
    (one) => one.component === index && one.edition === first?.edition && one.tree === first?.tree,
  )
  const weights = shown.components.map((one) => weightOf(one.weight, root?.aggregation ?? null))
  const errors = intervalErrors(years, editions, shown.year)
  return { index: meta, years, year: shown, drawn: { ...tableOf(shown.table), weights, errors }, sources }
}

function tableOf(table: LinearTable): Omit<IntervalTable, 'weights' | 'errors'> {
  const sums = totals(table)
  return {
    table,
    totals: sums,
    ranks: rank(sums).map((place) => place ?? sums.length),
    equal: equalWeightRanks(table),
    geometric: geometricRanks(table),
    leavingOut: ranksLeavingOut(table),
    gaps: gapsToNext(sums),
    rounding: 2 * totalRounding(table),
  }
}

/** Under sum and mean every component weighs 1. */
function weightOf(weight: number | null, aggregation: Aggregation | null): number {
  return aggregation === 'weighted_mean' && weight !== null ? weight : 1
}
