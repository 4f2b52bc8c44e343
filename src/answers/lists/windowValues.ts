import {
  type IndicatorKind,
  type IndicatorValue,
  indicatorValue,
  isOfOneDate,
  isQuotient,
} from '../../domain/indicator/indicatorValue.ts'
import type { Database } from '../../engine/Database.ts'
import { ask } from '../../queries/query.ts'
import { windowLasts } from '../../queries/windowLasts.ts'
import { windowSums } from '../../queries/windowSums.ts'
import { indicatorList } from './indicatorList.ts'

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
  const starts = windows.map(({ start }) => start)
  const ends = windows.map(({ end }) => end)
  const first = starts.toSorted()[0]
  const last = ends.toSorted().at(-1)
  if (units.length === 0 || first === undefined || last === undefined) return []

  const distinct = [...new Map(windows.map((window) => [windowKey(window), window])).values()]
  const shared = {
    units: units.join(),
    field,
    by_field: byField,
    starts: distinct.map(({ start }) => start).join(),
    ends: distinct.map(({ end }) => end).join(),
    first,
    last,
  }
  const definitions = (await indicatorList(database, {}, signal)).filter(
    ({ indicator }) => indicators?.includes(indicator) ?? true,
  )
  const kindOf = new Map(definitions.map(({ indicator, kind }) => [indicator, kind]))
  const codes = (isWanted: (kind: IndicatorKind) => boolean) =>
    definitions.flatMap(({ indicator, kind }) => (isWanted(kind) ? [indicator] : [])).join()
  const flows = codes((kind) => !isOfOneDate(kind))
  const ofOneDate = codes(isOfOneDate)
  const rows = await Promise.all([
    flows ? ask(database, windowSums, { ...shared, indicators: flows }, signal) : [],
    ofOneDate ? ask(database, windowLasts, { ...shared, indicators: ofOneDate, as_of: asOf }, signal) : [],
  ])
  return rows.flat().flatMap(({ first_day, last_day, paired, ...row }) => {
    const kind = kindOf.get(row.indicator)
    if (!kind) return []
    const numerator = isQuotient(kind) ? paired : row.numerator
    const counts = { numerator, denominator: row.denominator }
    const { unit, indicator, field: shown } = row
    return [
      { unit, indicator, field: shown, start: first_day, end: last_day, ...indicatorValue(kind, counts) },
    ]
  })
}

export type FindValue = (unit: string, indicator: string, window: Window | null | undefined) => IndicatorValue

/** Looks values up by unit, indicator and window; all null where there are no rows. */
export function valueFinder(values: readonly MeasuredWindow[]): FindValue {
  const byWindow = new Map(
    values.map(({ unit, indicator, field: _, start, end, ...value }): [string, IndicatorValue] => [
      `${unit} ${indicator} ${start}/${end}`,
      value,
    ]),
  )
  return (unit, indicator, window) =>
    (window && byWindow.get(`${unit} ${indicator} ${windowKey(window)}`)) ?? noValue
}

export const windowKey = ({ start, end }: Window): string => `${start}/${end}`

export const noValue: IndicatorValue = {
  numerator: null,
  denominator: null,
  value: null,
  low: null,
  high: null,
}
