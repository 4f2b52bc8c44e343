import type { ComparedPeriods } from '../../domain/indicator/comparedPeriods.ts'
import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { isComplete } from '../../domain/indicator/period.ts'
import type { Database } from '../../engine/Database.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { eventRows } from '../../queries/eventRows.ts'
import { type Closing, closingsOf } from '../indicators/closings.ts'
import { type IndicatorSeries, seriesPoints, seriesWindows } from '../indicators/indicatorSeries.ts'
import { type IndicatorTableRow, indicatorRows } from '../indicators/indicatorTable.ts'
import { indicatorList } from '../lists/indicatorList.ts'
import { breaksAmong, type SeriesBreak } from '../lists/seriesBreaks.ts'
import { isValidIn, type Unit, type UnitPlace, unitList, unitPlaces } from '../lists/unitTree.ts'
import { valueFinder, windowValues } from '../lists/windowValues.ts'
import { type Lateness, latenessOf } from './latenessOf.ts'
import { type ReportSignals, signalsOf } from './signalsOf.ts'
import { type UnitBelow, unitsBelow } from './unitsBelow.ts'

/** What a unit reports on a period, all below it included. */
export interface UnitReport extends UnitPlace {
  periods: ComparedPeriods
  asOf: string
  complete: boolean
  /** Whether the unit existed on any day of the period. */
  existed: boolean
  /** What is another thing before and after, from the start of the earliest period compared to the end of this one. */
  breaks: SeriesBreak[]
  /** Every indicator that was measured in the period or since the start of its year, by code. */
  rows: IndicatorTableRow[]
  /** The official rate of cases on time, over the periods of `past`; null where the package does not measure it. */
  trend: IndicatorSeries | null
  below: UnitBelow[]
  lateness: Lateness
  signals: ReportSignals
  /** What was reported when the period was closed; none where it was not. */
  closings: Closing[]
}

export interface ReportsAsked {
  units: readonly string[]
  periods: ComparedPeriods
  asOf: string
}

/**
 * The reports of several units on one period, in their order, asked of the database at once.
 * @throws RangeError for an unknown unit
 */
export async function unitReports(
  database: Database,
  { units, periods, asOf }: ReportsAsked,
  signal?: AbortSignal,
): Promise<UnitReport[]> {
  const { period, previous, lastYear, toDate } = periods
  const spans = { now: period, previous, lastYear, toDate, past: [] }
  const [places, all, events, rows, trends, closings] = await Promise.all([
    unitPlaces(database, { units }, signal),
    unitList(database, {}, signal),
    askMinor(database, eventRows, {}, signal),
    indicatorRows(database, { units, spans, asOf }, signal),
    ratesOnTime(database, { units, periods, asOf }, signal),
    closingsOf(database, { units, period, asOf }, signal),
  ])
  const [below, lateness, signals] = await Promise.all([
    unitsBelow(database, { units, all, period, asOf }, signal),
    latenessOf(database, { units, all, period, asOf }, signal),
    signalsOf(database, { places, period, asOf }, signal),
  ])
  const from = [period, previous, lastYear].flatMap((one) => one?.start ?? []).toSorted()[0] ?? period.start
  return places.map((place): UnitReport => {
    const code = place.unit.unit
    const breaksFrom = (start: string) => breaksAmong(events ?? [], { place, from: start, to: period.end })
    return {
      ...place,
      periods,
      asOf,
      complete: isComplete(period, asOf),
      existed: isValidIn(place.unit, period),
      breaks: breaksFrom(from).filter(({ isBreak }) => isBreak),
      rows: rows.get(code) ?? [],
      trend: trends((start) => breaksFrom(start), place.unit),
      below: below.get(code) ?? [],
      lateness: lateness.get(code) ?? { fields: [], parts: [] },
      signals: signals.get(code) ?? { week: null, rows: [], silent: [] },
      closings: closings.get(code) ?? [],
    }
  })
}

type TrendOf = (breaksFrom: (start: string) => SeriesBreak[], unit: Unit) => IndicatorSeries | null

async function ratesOnTime(
  database: Database,
  { units, periods: { past }, asOf }: ReportsAsked,
  signal?: AbortSignal,
): Promise<TrendOf> {
  const code = dossierIndicators.onTime
  const definition = (await indicatorList(database, {}, signal)).find(({ indicator }) => indicator === code)
  if (!definition) return () => null
  const windows = seriesWindows(definition, past, false)
  const values = await windowValues(database, { units, indicators: [code], windows, asOf }, signal)
  const find = valueFinder(values)
  const start = windows.map((window) => window.start).toSorted()[0] ?? ''
  return (breaksFrom, unit) => {
    const breaks = breaksFrom(start)
    const asked = { definition, periods: past, toDate: false, asOf, breaks }
    const points = seriesPoints(asked, (window) => find(unit.unit, code, window))
    return { definition, unit, points, breaks }
  }
}
