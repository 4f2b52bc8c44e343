import { type IndicatorKind, type IndicatorValue, indicatorValue } from '../domain/indicatorValue.ts'
import type { Database } from '../engine/Database.ts'
import { ask } from '../queries/query.ts'
import { windowCounts } from '../queries/windowCounts.ts'

/** Days from start to end, both inside. */
export interface Window {
  start: string
  end: string
}

export interface MeasuredWindow extends IndicatorValue, Window {
  unit: string
  indicator: string
  field: string | null
}

export interface WindowOptions {
  units: readonly string[]
  /** All if absent. */
  indicators?: readonly string[]
  windows: readonly Window[]
  asOf: string
  /** Only this field of procedures. */
  field?: string | null
  /** One row per field of procedures instead of their sum. */
  byField?: boolean
}

/** Values of indicators for units with all below them, over windows of days; nothing where there are no rows. */
export async function windowValues(
  database: Database,
  { units, indicators, windows, asOf, field = null, byField = false }: WindowOptions,
  signal?: AbortSignal,
): Promise<MeasuredWindow[]> {
  if (units.length === 0 || windows.length === 0 || indicators?.length === 0) return []
  const distinct = [...new Map(windows.map((window) => [windowKey(window), window])).values()]
  const starts = distinct.map(({ start }) => start)
  const ends = distinct.map(({ end }) => end)
  const rows = await ask(
    database,
    windowCounts,
    {
      units: units.join(),
      indicators: indicators?.join() ?? null,
      field,
      by_field: byField,
      starts: starts.join(),
      ends: ends.join(),
      first: starts.toSorted()[0] ?? '',
      last: ends.toSorted().at(-1) ?? '',
      as_of: asOf,
    },
    signal,
  )
  return rows.map((row) => ({
    unit: row.unit,
    indicator: row.indicator,
    field: row.field,
    start: row.first_day,
    end: row.last_day,
    ...indicatorValue(row.kind as IndicatorKind, row),
  }))
}

export type FindValue = (unit: string, indicator: string, window: Window | null | undefined) => IndicatorValue

/** Looks values up by unit, indicator and window; all null where there are no rows. */
export function valueFinder(values: readonly MeasuredWindow[]): FindValue {
  const found = new Map(
    values.map(({ unit, indicator, field: _, start, end, ...value }): [string, IndicatorValue] => [
      `${unit} ${indicator} ${start}/${end}`,
      value,
    ]),
  )
  return (unit, indicator, window) =>
    (window && found.get(`${unit} ${indicator} ${windowKey(window)}`)) ?? noValue
}

export const windowKey = ({ start, end }: Window): string => `${start}/${end}`

export const noValue: IndicatorValue = {
  numerator: null,
  denominator: null,
  value: null,
  low: null,
  high: null,
}
