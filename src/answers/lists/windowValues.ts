import { type Cover, wholeCover } from '../../domain/indicator/cover.ts'
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
import { indicatorList } from './indicatorList.ts'
import { measuredSums } from './measuredSums.ts'

/** Days from start to end, both inside. */
export interface Window {
  start: string
  end: string
}

export interface MeasuredValue extends IndicatorValue, Cover {}

export interface MeasuredWindow extends MeasuredValue, Window {
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

/**
 * Values of indicators for units with all below them, over windows of days; nothing where there are no rows, and a null
 * value where rows lie only partly in the window.
 */
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
  const [sums, lasts] = await Promise.all([
    flows ? measuredSums(database, { ...shared, indicators: flows }, signal) : [],
    ofOneDate ? ask(database, windowLasts, { ...shared, indicators: ofOneDate, as_of: asOf }, signal) : [],
  ])
  const rows = [...sums, ...lasts.map((row) => ({ ...row, ...wholeCover }))]
  return rows.flatMap(({ first_day, last_day, paired, ...row }) => {
    const kind = kindOf.get(row.indicator)
    if (!kind) return []
    const numerator = isQuotient(kind) ? paired : row.numerator
    const counts = { numerator, denominator: row.denominator }
    const { unit, indicator, field: shown, units: known, partly, days } = row
    const value = indicatorValue(kind, counts)
    return [
      {
        unit,
        indicator,
        field: shown,
        start: first_day,
        end: last_day,
        ...value,
        units: known,
        partly,
        days,
      },
    ]
  })
}

export type FindValue = (unit: string, indicator: string, window: Window | null | undefined) => MeasuredValue

/** Looks values up by unit, indicator and window; all null where there are no rows. */
export function valueFinder(values: readonly MeasuredWindow[]): FindValue {
  const byWindow = new Map(
    values.map(({ unit, indicator, field: _, start, end, ...value }): [string, MeasuredValue] => [
      `${unit} ${indicator} ${start}/${end}`,
      value,
    ]),
  )
  return (unit, indicator, window) =>
    (window && byWindow.get(`${unit} ${indicator} ${windowKey(window)}`)) ?? noValue
}

/** The value where no unit below is left out of it: what is said of a whole must not rest on a part. */
export function wholeValue({ value, partly }: MeasuredValue): number | null {
  return partly > 0 ? null : value
}

export const windowKey = ({ start, end }: Window): string => `${start}/${end}`

export const noValue: MeasuredValue = {
  ...wholeCover,
  numerator: null,
  denominator: null,
  value: null,
  low: null,
  high: null,
}
