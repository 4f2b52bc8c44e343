import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { type Period, periodOf, previousPeriod } from '../../domain/indicator/period.ts'
import { missedTargets } from '../../domain/signal/missedTargets.ts'
import { slip, soughtWeeks } from '../../domain/signal/slip.ts'
import type { WatchedGroup } from '../../domain/signal/watchedGroup.ts'
import type { Database } from '../../engine/Database.ts'
import { ifThere } from '../../queries/ifThere.ts'
import { answerOf } from '../answerOf.ts'
import { indicatorList } from '../lists/indicatorList.ts'
import { isValidIn, knownUnit, pathOf, unitList } from '../lists/unitTree.ts'
import type { Window } from '../lists/windowValues.ts'
import { pointsAtStake } from '../points/pointsAtStake.ts'
import { lastWeek } from '../weeks/lastWeek.ts'
import { watchedRates } from '../weeks/watchedRates.ts'
import { watchedWeeks } from '../weeks/watchedWeeks.ts'
import { fullLastYear } from './fullLastYear.ts'
import { listedSlips } from './listedSlips.ts'
import { missedSince, seriesKey } from './missedSince.ts'
import { monthlyMisses } from './monthlyMisses.ts'
import { overdueStocks } from './overdueStocks.ts'
import type { Signal, Signals } from './Signal.ts'
import { signalWeeks } from './signalWeeks.ts'
import { silentUnits } from './silentUnits.ts'
import { targetTest } from './targetTest.ts'

export interface SignalsOptions {
  /** Its direct children are looked at. */
  parent: string
  /** The last complete week that lies in it is the one looked at. */
  period: Window
  asOf: string
}

/** Slips first, of them those of units that were full last year; then cases past due; then other missed targets. */
function order({ slip, lastYear, definition: { indicator } }: Signal): number {
  const { onTime, onTimeDue, openOverdue } = dossierIndicators
  if (slip) return lastYear === null ? 1 : 0
  return [onTime, onTimeDue, openOverdue].some((code) => code === indicator) ? 2 : 3
}

/**
 * The list of what stands out in the last complete week among the direct children of a unit, of all rates with a
 * target: slips against the own past (`signals` of the domain; by field where the law's terms differ by field), missed
 * targets by exact evidence, of units that send months by the last month that is over when the period ends, which of all
 * reached their target last year; beside them stocks of overdue dossiers, and who has not reported.
 */
export const signals = answerOf(
  'signals',
  async (database, { parent, period, asOf }: SignalsOptions, signal): Promise<Signals> => {
    const week = lastWeek(period, asOf)
    const current = isLatest(week, asOf) ? periodOf(asOf, 'week', 'civil') : week
    const until = period.end < asOf ? period.end : asOf
    const [alerts, silent] = await Promise.all([
      standingOut(database, { parent, week, current, until, asOf }, signal),
      silentUnits(database, { parent, period: current }, signal),
    ])
    return { ...alerts, silent }
  },
)

async function standingOut(
  database: Database,
  {
    parent,
    week,
    current,
    until,
    asOf,
  }: { parent: string; week: Period; current: Period; until: string; asOf: string },
  signal?: AbortSignal,
): Promise<Omit<Signals, 'silent'>> {
  const [definitions, all] = await Promise.all([
    indicatorList(database, {}, signal),
    unitList(database, {}, signal),
  ])
  const withTarget = new Map(watchedRates(definitions).map((one) => [one.indicator, one]))
  const { weeks, at, groups } = await watchedWeeks(
    database,
    { parent, week, indicators: [...withTarget.keys()], asOf },
    signal,
  )
  const byCode = new Map(all.map((unit) => [unit.unit, unit]))
  const unitOf = (code: string) => knownUnit(byCode, code)
  const counted = groups.flatMap(({ indicator, group }) =>
    group.units.flatMap((unit, u) => (group.hasBegun(u, at) ? [{ unit, indicator, group, u }] : [])),
  )
  const { slips, ...told } = listedSlips(groups, at)
  const targets = counted.flatMap(({ unit, indicator, group, u }) => {
    const definition = withTarget.get(indicator)
    if (!definition) return []
    const { cases, observed } = group.weekOf(u, at, at)
    const met = definition.direction === 'higher' ? cases - observed : observed
    const test = targetTest(definition, { numerator: met, denominator: cases })
    return test.map((one) => ({ ...one, unit, indicator }))
  })
  const missed = missedTargets(targets)

  const slipOf = new Map(slips.map((one) => [seriesKey(one), one]))
  const missOf = new Map(missed.map((one) => [seriesKey(one), one]))
  const shown = weeks.slice(Math.max(0, at - soughtWeeks + 1), at + 1)
  const series = counted
    .filter((one) => slipOf.has(seriesKey(one)) || missOf.has(seriesKey(one)))
    .map(({ group, u, ...one }) => ({ ...one, group, u, weeks: signalWeeks(group, { unit: u, at, weeks }) }))
  const codes = [...new Set(series.map(({ unit }) => unit))]
  const indicators = [...new Set(series.map(({ indicator }) => indicator))]
  const missing = series.filter((one) => missOf.has(seriesKey(one)))
  const end = current.end < asOf ? current.end : asOf
  const children = all.filter((unit) => unit.parent === parent && isValidIn(unit, { start: end, end }))
  const root = pathOf(byCode, parent)[0]?.unit ?? parent
  const byWeek = new Set([...counted, ...targets].map(seriesKey))
  const [full, since, stocks, points, byMonth] = await Promise.all([
    fullLastYear(
      database,
      { units: codes, definitions: [...withTarget.values()], indicators, week, asOf },
      signal,
    ),
    missedSince(database, { series: missing, weeks: shown, definitions: withTarget, asOf }, signal),
    overdueStocks(database, { units: children, definitions, week, current, asOf }, signal),
    ifThere(
      database,
      pointsAtStake(
        database,
        {
          missed: series.flatMap(({ unit, indicator, weeks: ofSeries }) => {
            const definition = withTarget.get(indicator)
            return definition ? [{ unit, definition, misses: ofSeries.at(-1)?.observed ?? 0 }] : []
          }),
          root,
          period: week,
          asOf,
        },
        signal,
      ),
    ),
    monthlyMisses(
      database,
      { units: children, definitions: [...withTarget.values()], byWeek, root, until, asOf },
      signal,
    ),
  ])
  const rows = series.flatMap((one): Signal[] => {
    const definition = withTarget.get(one.indicator)
    if (!definition) return []
    const key = seriesKey(one)
    const slipped = slipOf.has(key) ? slip(one.group, one.u, at) : null
    const target = missOf.get(key)
    return [
      {
        unit: unitOf(one.unit),
        definition,
        slip: slipped
          ? {
              ...slipped,
              cases: one.weeks.slice(-slipped.weeks).reduce((sum, { cases }) => sum + cases, 0),
              since: weeks[slipped.since] ?? week,
            }
          : null,
        missed: target ? { ...target, since: since.get(key) ?? week } : null,
        stock: null,
        lastYear: full.get(key) ?? null,
        excess: slipped
          ? (slipped.observed - slipped.expected) / Math.max(1, slipped.weeks)
          : (target?.excess ?? 0),
        waiting: stocks.waiting.get(one.unit) ?? null,
        atStake:
          points?.filter(({ unit, indicator }) => unit === one.unit && indicator === one.indicator) ?? [],
        weeks: one.weeks,
      },
    ]
  })
  const overdue = stocks.grown.map(
    ({ unit, definition, excess, weeks: counted, ...stock }): Signal => ({
      unit,
      definition,
      slip: null,
      missed: null,
      stock,
      lastYear: null,
      excess,
      waiting: stocks.waiting.get(unit.unit) ?? null,
      atStake: [],
      weeks: counted,
    }),
  )
  const months = byMonth.found.map(
    (one): Signal => ({
      ...one,
      slip: null,
      stock: null,
      waiting: stocks.waiting.get(one.unit.unit) ?? null,
    }),
  )
  return {
    parent: unitOf(parent),
    week,
    current,
    slipTests: counted.filter(({ group, u }) => group.isTested(u, at)).length,
    targetTests: targets.length + byMonth.tests,
    rows: [...rows, ...months, ...overdue].sort((a, b) => order(a) - order(b) || b.excess - a.excess),
    together: told.together.flatMap(({ indicator, units, common, ...of }) => {
      const definition = withTarget.get(indicator)
      const since = common && (weeks[common.since] ?? week)
      return definition
        ? [
            {
              ...of,
              definition,
              units: units.map(unitOf),
              common: common && since ? { ...common, since } : null,
            },
          ]
        : []
    }),
    falseAYear: told.falseAYear,
    restless: told.restless.flatMap(({ indicator, kind }) => {
      const definition = withTarget.get(indicator)
      return definition ? [{ definition, kind }] : []
    }),
    young: youngOf(counted, at).map(unitOf),
  }
}

/** Units of which no series is old enough. */
function youngOf(counted: readonly { unit: string; group: WatchedGroup; u: number }[], at: number): string[] {
  const old = new Set(counted.filter(({ group, u }) => group.isTested(u, at)).map(({ unit }) => unit))
  return [...new Set(counted.map(({ unit }) => unit))].filter((unit) => !old.has(unit))
}

function isLatest(week: Period, asOf: string): boolean {
  return previousPeriod(periodOf(asOf, 'week', 'civil')).period === week.period
}
