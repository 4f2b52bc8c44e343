import { type Period, previousPeriod, samePeriodLastYear, yearToDate } from '../../domain/indicator/period.ts'
import { distanceToTarget } from '../../domain/score/target.ts'
import type { Database } from '../../engine/Database.ts'
import type { IndicatorDefinition } from '../lists/indicatorList.ts'
import { type Window, windowValues } from '../lists/windowValues.ts'

export interface FullYear extends Window {
  value: number
}

/** Below as many cases a rate of last year says nothing. */
const fewest = 30

/**
 * Which units reached their target last year, from the start of the year to the same week, by
 * `unit indicator`; a unit that began during last year counts from then on.
 */
export async function fullLastYear(
  database: Database,
  {
    units,
    indicators,
    definitions,
    week,
    asOf,
  }: {
    units: readonly string[]
    indicators: readonly string[]
    definitions: readonly IndicatorDefinition[]
    week: Period
    asOf: string
  },
  signal?: AbortSignal,
): Promise<Map<string, FullYear>> {
  const window = yearToDate(samePeriodLastYear(week) ?? lastYearOf(previousPeriod(week)))
  const values = await windowValues(database, { units, indicators, windows: [window], asOf }, signal)
  return new Map(
    values.flatMap(({ unit, indicator, value, denominator }): [string, FullYear][] => {
      const definition = definitions.find((one) => one.indicator === indicator)
      if (!definition || value === null || (denominator ?? 0) < (definition.minimum ?? fewest)) return []
      const distance = distanceToTarget(value, definition.target, definition.direction)
      return distance !== null && distance >= 0 ? [[`${unit} ${indicator}`, { value, ...window }]] : []
    }),
  )
}

/** @throws RangeError for two weeks 53 in a row, which no calendar has */
function lastYearOf(week: Period): Period {
  const before = samePeriodLastYear(week)
  if (!before) throw new RangeError(`a year before ${week.period} there is no such week`)
  return before
}
