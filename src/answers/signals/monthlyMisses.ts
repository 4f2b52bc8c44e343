import { dayNumber } from '../../domain/indicator/day.ts'
import {
  type Calendar,
  calendars,
  type Period,
  periodOf,
  periodsUpTo,
  previousPeriod,
} from '../../domain/indicator/period.ts'
import { missedTargets } from '../../domain/signal/missedTargets.ts'
import type { Database } from '../../engine/Database.ts'
import { ifThere } from '../../queries/ifThere.ts'
import { longIndicators } from '../../queries/longIndicators.ts'
import { ask } from '../../queries/query.ts'
import type { IndicatorDefinition } from '../lists/indicatorList.ts'
import type { Unit } from '../lists/unitTree.ts'
import { type MeasuredValue, valueFinder, windowValues } from '../lists/windowValues.ts'
import { pointsAtStake } from '../points/pointsAtStake.ts'
import { fullLastYear } from './fullLastYear.ts'
import { missedSince, seriesKey } from './missedSince.ts'
import type { FoundMiss, Signal, SignalWeek } from './Signal.ts'
import { targetTest } from './targetTest.ts'

export interface MonthlyMisses {
  /** How many units × indicators were tested. */
  tests: number
  found: MonthlyMiss[]
}

export type MonthlyMiss = Pick<
  Signal,
  'unit' | 'definition' | 'lastYear' | 'excess' | 'atStake' | 'weeks'
> & { missed: FoundMiss }

interface Asked {
  units: readonly Unit[]
  definitions: readonly IndicatorDefinition[]
  /** Units and indicators of which something is said by week. */
  byWeek: ReadonlySet<string>
  /** The unit whose cases are the whole of what points are given for. */
  root: string
  /** The last day that is looked at. */
  until: string
  asOf: string
}

/** So many months are shown. */
const shown = 12

/**
 * Targets missed in the last month that is over on a day, by the evidence of `missedTargets`, of units that
 * send whole months where others send weeks; months of either calendar, whichever they send.
 */
export async function monthlyMisses(
  database: Database,
  asked: Asked,
  signal?: AbortSignal,
): Promise<MonthlyMisses> {
  const long = await ask(database, longIndicators, {}, signal)
  const definitions = asked.definitions.filter((one) =>
    long.some(({ indicator }) => indicator === one.indicator),
  )
  if (definitions.length === 0 || asked.units.length === 0) return { tests: 0, found: [] }
  const both = await Promise.all(
    calendars.map((calendar) => missesIn(database, { ...asked, definitions, calendar }, signal)),
  )
  return {
    tests: both.reduce((sum, { tests }) => sum + tests, 0),
    found: both.flatMap(({ found }) => found),
  }
}

async function missesIn(
  database: Database,
  { units, definitions, byWeek, root, until, asOf, calendar }: Asked & { calendar: Calendar },
  signal?: AbortSignal,
): Promise<MonthlyMisses> {
  const month = lastMonth(until, calendar)
  const months = periodsUpTo(month, shown)
  // What is sent by week lies in the last week of the month as a whole, a month does not.
  const itsLastWeek = periodOf(month.end, 'week', 'civil')
  const indicators = definitions.map(({ indicator }) => indicator)
  const windows = [...months, itsLastWeek]
  const find = valueFinder(
    await windowValues(database, { units: units.map(({ unit }) => unit), indicators, windows, asOf }, signal),
  )
  const tests = units.flatMap((unit) =>
    definitions.flatMap((definition) => {
      const { indicator } = definition
      const key = seriesKey({ unit: unit.unit, indicator })
      const now = find(unit.unit, indicator, month)
      const sendsMonths = now.partly === 0 && find(unit.unit, indicator, itsLastWeek).partly > 0
      if (!sendsMonths || byWeek.has(key)) return []
      return targetTest(definition, now).map((test) => ({ ...test, unit, definition, key }))
    }),
  )
  const missed = missedTargets(tests)
  if (missed.length === 0) return { tests: tests.length, found: [] }

  const series = missed.map(({ unit, definition }) => ({
    unit: unit.unit,
    indicator: definition.indicator,
    weeks: months.map((one) => countedIn(one, definition, find(unit.unit, definition.indicator, one))),
  }))
  const [since, full, points] = await Promise.all([
    missedSince(
      database,
      {
        series,
        weeks: months,
        definitions: new Map(definitions.map((one) => [one.indicator, one])),
        asOf,
      },
      signal,
    ),
    fullLastYear(
      database,
      { units: missed.map(({ unit }) => unit.unit), definitions, indicators, week: month, asOf },
      signal,
    ),
    ifThere(
      database,
      pointsAtStake(
        database,
        {
          missed: missed.map(({ unit, definition, misses }) => ({ unit: unit.unit, definition, misses })),
          root,
          period: month,
          asOf,
        },
        signal,
      ),
    ),
  ])
  const weeksOfMonth = daysOf(month) / 7
  return {
    tests: tests.length,
    found: missed.map(({ unit, definition, key, excess, pValue, misses, cases, allowed }, i) => ({
      unit,
      definition,
      missed: { pValue, misses, cases, allowed, since: since.get(key) ?? month, month },
      lastYear: full.get(key) ?? null,
      excess: excess / weeksOfMonth,
      atStake:
        points?.filter((one) => one.unit === unit.unit && one.indicator === definition.indicator) ?? [],
      weeks: series[i]?.weeks.filter((one) => one.cases > 0) ?? [],
    })),
  }
}

function lastMonth(until: string, calendar: Calendar): Period {
  const month = periodOf(until, 'month', calendar)
  return month.end <= until ? month : previousPeriod(month)
}

/** No case where the month is not known as a whole. */
function countedIn(
  month: Period,
  { direction }: IndicatorDefinition,
  { numerator, denominator, partly }: MeasuredValue,
): SignalWeek {
  const isKnown = partly === 0 && numerator !== null && denominator !== null
  const [met, cases] = isKnown ? [numerator, denominator] : [0, 0]
  const observed = direction === 'higher' ? cases - met : met
  return { ...month, cases, observed, expected: null, limit: null }
}

function daysOf({ start, end }: Period): number {
  return dayNumber(end) - dayNumber(start) + 1
}
