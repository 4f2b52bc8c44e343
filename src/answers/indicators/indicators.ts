import { type Calendar, type Grain, isComplete, periodsBetween } from '../../domain/indicator/period.ts'
import type { Database } from '../../engine/Database.ts'
import { indicatorNamed } from '../lists/indicatorList.ts'
import { isValidIn, knownUnit, unitList } from '../lists/unitTree.ts'
import { type MeasuredValue, windowKey, windowValues } from '../lists/windowValues.ts'

export interface IndicatorsOptions {
  grain: Grain
  /** Every period that overlaps from … to (ISO dates, both inside) is given whole. */
  from: string
  to: string
  unit: string
  calendar: Calendar
  asOf: string
  /** All if absent. */
  indicator?: string
  /** Also the direct children of the unit that are valid in the period. */
  children?: boolean
}

export interface IndicatorsRow extends MeasuredValue {
  period: string
  start: string
  end: string
  unit: string
  indicator: string
  complete: boolean
}

/**
 * Values by period, unit (the asked one first, then by code), indicator and start; nothing for a period
 * without rows, null for one across whose ends all of them lie. @throws RangeError for an unknown unit, indicator or date.
 */
export async function indicators(
  database: Database,
  { grain, from, to, unit, calendar, asOf, indicator, children = false }: IndicatorsOptions,
  signal?: AbortSignal,
): Promise<IndicatorsRow[]> {
  const periods = periodsBetween(from, to, grain, calendar)
  const units = new Map((await unitList(database, {}, signal)).map((one) => [one.unit, one]))
  knownUnit(units, unit)
  if (indicator !== undefined) await indicatorNamed(database, indicator, signal)
  const below = children ? [...units.values()].filter(({ parent }) => parent === unit) : []
  const family = [unit, ...below.map((child) => child.unit)]
  const values = await windowValues(
    database,
    { units: family, ...(indicator !== undefined && { indicators: [indicator] }), windows: periods, asOf },
    signal,
  )
  const named = new Map(periods.map((period) => [windowKey(period), period.period]))
  const isRequested = (row: { unit: string }) => row.unit === unit
  return values
    .filter((row) => isRequested(row) || isValidIn(knownUnit(units, row.unit), row))
    .map(({ field: _, ...row }) => ({
      ...row,
      period: named.get(windowKey(row)) ?? '',
      complete: isComplete(row, asOf),
    }))
    .sort(
      (a, b) =>
        Number(isRequested(b)) - Number(isRequested(a)) ||
        inOrder(a.unit, b.unit) ||
        inOrder(a.indicator, b.indicator) ||
        inOrder(a.start, b.start),
    )
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
