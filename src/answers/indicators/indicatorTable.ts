import {
  type IndicatorKind,
  type IndicatorValue,
  isOfOneDate,
} from '../../domain/indicator/indicatorValue.ts'
import {
  isComplete,
  type Period,
  periodsUpTo,
  samePeriodLastYear,
  yearToDate,
} from '../../domain/indicator/period.ts'
import { distanceToTarget, isBetter } from '../../domain/score/target.ts'
import type { Database } from '../../engine/Database.ts'
import { answerOf } from '../answerOf.ts'
import { type IndicatorDefinition, indicatorList } from '../lists/indicatorList.ts'
import { type SeriesBreak, seriesBreaks } from '../lists/seriesBreaks.ts'
import { isValidIn, unitPlace } from '../lists/unitTree.ts'
import { type MeasuredValue, valueFinder, type Window, windowValues } from '../lists/windowValues.ts'
import { difference, isBelowMinimum } from './indicatorSeries.ts'

export interface IndicatorTableOptions {
  unit: string
  period: Period
  asOf: string
  /** How many periods of the unit's own past, the chosen one included; 13 if absent. */
  count?: number
  field?: string | null
  /** All if absent. */
  indicators?: readonly string[]
}

export interface IndicatorTableRow extends MeasuredValue {
  definition: IndicatorDefinition
  complete: boolean
  belowMinimum: boolean
  distance: number | null
  previous: IndicatorValue
  change: number | null
  better: boolean | null
  lastYear: IndicatorValue
  changeToLastYear: number | null
  /** Lũy kế: from the start of the period's year to its end; of a stock or share the period's own value. */
  toDate: MeasuredValue
  /** Own past: the last periods, oldest first, the chosen one last; null where there are no rows. */
  past: (number | null)[]
}

export interface IndicatorTable {
  period: Period
  previous: Period | null
  periods: Period[]
  yearToDate: Window
  /** What is another thing before and after: of the unit, between the first of all these periods and the last. */
  breaks: SeriesBreak[]
  /** Whether the unit existed in the period before, and in that of the year before. */
  existed: { previous: boolean; lastYear: boolean }
  /** The same period of the year before. */
  lastYear: Period | null
  /** Indicators that have a row in any of the periods or across the end of one, by code. */
  rows: IndicatorTableRow[]
}

/** All indicators of one unit with all below it in a period, beside its own past. */
export const indicatorTable = answerOf(
  'indicator table',
  async (
    database,
    { unit, period, asOf, count = 13, field = null, indicators }: IndicatorTableOptions,
    signal,
  ): Promise<IndicatorTable> => {
    const periods = periodsUpTo(period, Math.max(2, count))
    const lastYear = samePeriodLastYear(period)
    const toDate = yearToDate(period)
    const spans = { now: period, previous: periods.at(-2) ?? null, lastYear, toDate, past: periods }
    const first = [...periods, lastYear].flatMap((one) => one?.start ?? []).toSorted()[0] ?? period.start
    const [place, tables] = await Promise.all([
      unitPlace(database, { unit }, signal),
      indicatorRows(database, { units: [unit], spans, asOf, field, indicators }, signal),
    ])
    const breaks = await seriesBreaks(database, { place, from: first, to: period.end }, signal)
    const wasThere = (window: Window | null | undefined) => window != null && isValidIn(place.unit, window)
    return {
      period,
      previous: periods.at(-2) ?? null,
      periods,
      yearToDate: toDate,
      breaks: breaks.filter(({ isBreak }) => isBreak),
      existed: { previous: wasThere(periods.at(-2)), lastYear: wasThere(lastYear) },
      lastYear,
      rows: tables.get(unit) ?? [],
    }
  },
)

/** Windows of days that a table of indicators sets side by side. */
export interface TableSpans {
  now: Window
  previous: Window | null
  lastYear: Window | null
  /** From the start of the year to the end of `now`. */
  toDate: Window
  /** Own past, oldest first. */
  past: readonly Window[]
}

interface RowsAsked {
  units: readonly string[]
  spans: TableSpans
  asOf: string
  field?: string | null
  indicators?: readonly string[] | undefined
}

/** The rows of such a table for each of several units with all below them, by unit and asked of the database at once. */
export async function indicatorRows(
  database: Database,
  { units, spans, asOf, field = null, indicators }: RowsAsked,
  signal?: AbortSignal,
): Promise<Map<string, IndicatorTableRow[]>> {
  const { now: window, previous: before, lastYear, toDate, past } = spans
  const windows = [window, ...past, before, lastYear].filter((one) => one !== null)
  const definitions = (await indicatorList(database, {}, signal)).filter(
    ({ indicator }) => indicators?.includes(indicator) ?? true,
  )
  const measured = (isWanted: (kind: IndicatorKind) => boolean, over: readonly Window[]) => {
    const codes = definitions.flatMap(({ indicator, kind }) => (isWanted(kind) ? [indicator] : []))
    return windowValues(database, { units, indicators: codes, windows: over, asOf, field }, signal)
  }
  const values = await Promise.all([
    measured((kind) => !isOfOneDate(kind), [...windows, toDate]),
    measured(isOfOneDate, windows),
  ])
  const find = valueFinder(values.flat())
  const rowsOf = (unit: string): IndicatorTableRow[] =>
    definitions.flatMap((definition): IndicatorTableRow[] => {
      const at = (one: Window | null) => find(unit, definition.indicator, one)
      const now = at(window)
      const sinceNewYear = isOfOneDate(definition.kind) ? now : at(toDate)
      const previous = at(before)
      const yearAgo = at(lastYear)
      if ([sinceNewYear, now, ...past.map(at)].every(isNothing)) return []
      const change = difference(now.value, previous.value)
      return [
        {
          definition,
          ...now,
          complete: isComplete(window, asOf),
          belowMinimum: isBelowMinimum(definition, now.denominator),
          distance: distanceToTarget(now.value, definition.target, definition.direction),
          previous,
          change,
          better: isBetter(change, definition.direction),
          lastYear: yearAgo,
          changeToLastYear: difference(now.value, yearAgo.value),
          toDate: sinceNewYear,
          past: past.map((one) => at(one).value),
        },
      ]
    })
  return new Map(units.map((unit) => [unit, rowsOf(unit)]))
}

/** Nothing is known, not even of more days at once. */
function isNothing({ numerator, partly }: MeasuredValue): boolean {
  return numerator === null && partly === 0
}
