import { isOfOneDate } from '../../domain/indicator/indicatorValue.ts'
import {
  type Calendar,
  type Grain,
  isComplete,
  type Period,
  periodsBetween,
  previousPeriod,
  samePeriodLastYear,
  yearToDate,
} from '../../domain/indicator/period.ts'
import { distanceToTarget, isBetter } from '../../domain/score/target.ts'
import type { Database } from '../../engine/Database.ts'
import { answerOf } from '../answerOf.ts'
import { type IndicatorDefinition, indicatorNamed } from '../lists/indicatorList.ts'
import { type SeriesBreak, seriesBreaks } from '../lists/seriesBreaks.ts'
import { type Unit, unitPlace } from '../lists/unitTree.ts'
import { type MeasuredValue, valueFinder, type Window, windowValues } from '../lists/windowValues.ts'

export interface IndicatorSeriesOptions {
  unit: string
  indicator: string
  grain: Grain
  calendar: Calendar
  from: string
  to: string
  asOf: string
  /** Only this field of procedures; all if absent or null. */
  field?: string | null
  /** Lũy kế: every point from the start of its year to the end of its period. */
  toDate?: boolean
}

export interface SeriesPoint extends MeasuredValue {
  period: Period
  complete: boolean
  /** The denominator is below the indicator's minimum: shown in grey, not ranked. */
  belowMinimum: boolean
  /** Change to the period before (year to date: to the same span of the year before); null if unknown. */
  change: number | null
  better: boolean | null
  /** Value of the same period a year earlier. */
  lastYear: number | null
  /** Signed distance to the target: negative = missed. */
  distance: number | null
  /** A break lies between the period before and the end of this one. */
  acrossBreak: boolean
}

export interface IndicatorSeries {
  definition: IndicatorDefinition
  unit: Unit
  /** Every period that overlaps from … to, in order; null values where there are no rows, or where none lies wholly in it. */
  points: SeriesPoint[]
  /** Reorganisations and directives that concern the unit, its own beginning and end. */
  breaks: SeriesBreak[]
}

/** One indicator of one unit with all below it, period by period. @throws RangeError for unknown codes. */
export const indicatorSeries = answerOf(
  'indicator series',
  async (
    database,
    {
      unit,
      indicator,
      grain,
      calendar,
      from,
      to,
      asOf,
      field = null,
      toDate = false,
    }: IndicatorSeriesOptions,
    signal,
  ): Promise<IndicatorSeries> => {
    const periods = periodsBetween(from, to, grain, calendar)
    const definition = await indicatorNamed(database, indicator, signal)
    const windows = seriesWindows(definition, periods, toDate)
    const start = windows.map((window) => window.start).toSorted()[0] ?? from
    const [values, { place, breaks }] = await Promise.all([
      windowValues(database, { units: [unit], indicators: [indicator], windows, asOf, field }, signal),
      placeAndBreaks(database, { unit, from: start, to: periods.at(-1)?.end ?? to }, signal),
    ])
    const find = valueFinder(values)
    const points = seriesPoints({ definition, periods, toDate, asOf, breaks }, (window) =>
      find(unit, indicator, window),
    )
    return { definition, unit: place.unit, points, breaks }
  },
)

interface PointsOf {
  definition: IndicatorDefinition
  periods: readonly Period[]
  toDate: boolean
  asOf: string
  breaks: readonly SeriesBreak[]
}

/** The points of a series, each beside those it is compared with. @param valueIn of a window of days */
export function seriesPoints(
  { definition, periods, toDate, asOf, breaks }: PointsOf,
  valueIn: (window: Window | null) => MeasuredValue,
): SeriesPoint[] {
  const windowOf = spanOf(definition, toDate)
  const at = (period: Period | null) => valueIn(period && windowOf(period))
  return periods.map((period): SeriesPoint => {
    const now = at(period)
    const past = periodBefore(definition, period, toDate)
    const change = difference(now.value, at(past).value)
    return {
      period,
      ...now,
      complete: isComplete(period, asOf),
      belowMinimum: isBelowMinimum(definition, now.denominator),
      change,
      better: isBetter(change, definition.direction),
      lastYear: at(samePeriodLastYear(period)).value,
      distance: distanceToTarget(now.value, definition.target, definition.direction),
      acrossBreak: breaks.some(
        ({ date, isBreak }) => isBreak && past !== null && date > windowOf(past).start && date <= period.end,
      ),
    }
  })
}

/** Every window that the points of a series need: of the periods, those before them and those of the year before. */
export function seriesWindows(
  definition: IndicatorDefinition,
  periods: readonly Period[],
  toDate: boolean,
): Window[] {
  const around = periods.flatMap((period) => [
    period,
    periodBefore(definition, period, toDate),
    samePeriodLastYear(period),
  ])
  return around.filter((period) => period !== null).map(spanOf(definition, toDate))
}

function periodBefore({ kind }: IndicatorDefinition, period: Period, toDate: boolean): Period | null {
  return toDate && !isOfOneDate(kind) ? samePeriodLastYear(period) : previousPeriod(period)
}

async function placeAndBreaks(
  database: Database,
  { unit, from, to }: { unit: string; from: string; to: string },
  signal?: AbortSignal,
) {
  const place = await unitPlace(database, { unit }, signal)
  return { place, breaks: await seriesBreaks(database, { place, from, to }, signal) }
}

/** Lũy kế adds up from the start of the year; a stock or share is taken at the period's end in any case. */
export function spanOf({ kind }: IndicatorDefinition, toDate: boolean): (period: Period) => Window {
  return toDate && !isOfOneDate(kind) ? yearToDate : (period) => period
}

export function difference(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before
}

/** Below the smallest denominator that is ranked. */
export function isBelowMinimum({ minimum }: IndicatorDefinition, denominator: number | null): boolean {
  return minimum !== null && denominator !== null && denominator < minimum
}
