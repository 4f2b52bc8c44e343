import { groupBy } from '../../domain/groupBy.ts'
import type { Period } from '../../domain/indicator/period.ts'
import type { Database } from '../../engine/Database.ts'
import type { Unit } from '../lists/unitTree.ts'
import type { Signal } from '../signals/Signal.ts'
import { signals } from '../signals/signals.ts'

export interface AttentionOptions {
  /** Its direct children are looked at. */
  parent: string
  asOf: string
  /** At most so many rows; 6 if absent. */
  limit?: number
}

/** Without its weeks, which are not shown beside it. */
export type AttentionSignal = Omit<Signal, 'weeks'>

export interface AttentionRow {
  unit: Unit
  /** The first of the unit in the list of signals, and its others. */
  worst: AttentionSignal
  others: AttentionSignal[]
  /** Open overdue dossiers at the data's date: those who wait. */
  waiting: number | null
}

export interface Attention {
  /** The last complete week: an incomplete one raises no alert. */
  period: Period
  /** The week of the data's date: stocks are taken there or, where not reported yet, in the one before. */
  current: Period
  rows: AttentionRow[]
  /** Units with findings beyond the limit. */
  more: number
}

/** What needs direction: the units in the list of signals, those first for whom most people wait. */
export async function attention(
  database: Database,
  { parent, asOf, limit = 6 }: AttentionOptions,
  signal?: AbortSignal,
): Promise<Attention> {
  const today = { start: asOf, end: asOf }
  const { rows, week, current } = await signals(database, { parent, period: today, asOf }, signal)
  const told = rows.map(({ weeks: _, ...row }): AttentionSignal => row)
  const units = [...groupBy(told, ({ unit }) => unit.unit).values()].flatMap(
    ([worst, ...others]): AttentionRow[] =>
      worst ? [{ unit: worst.unit, worst, others, waiting: worst.waiting }] : [],
  )
  units.sort((a, b) => (b.waiting ?? 0) - (a.waiting ?? 0))
  const shown = units.slice(0, limit)
  return { period: week, current, rows: shown, more: units.length - shown.length }
}
