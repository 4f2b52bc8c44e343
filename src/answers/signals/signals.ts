import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { type Period, periodOf, previousPeriod } from '../../domain/indicator/period.ts'
import { missedTargets } from '../../domain/signal/missedTargets.ts'
import { signals as slipping } from '../../domain/signal/signals.ts'
import type { Database } from '../../engine/Database.ts'
import { ifThere } from '../../queries/ifThere.ts'
import { answerOf } from '../answerOf.ts'
import { indicatorList } from '../lists/indicatorList.ts'
import { isValidIn, knownUnit, pathOf, unitList } from '../lists/unitTree.ts'
import type { Window } from '../lists/windowValues.ts'
import { pointsAtStake } from '../points/pointsAtStake.ts'
import { lastWeek } from '../weeks/lastWeek.ts'
import { watchedRates } from '../weeks/watchedRates.ts'
import { seriesKey, watched, weeklySeries } from '../weeks/weeklySeries.ts'
import { fullLastYear } from './fullLastYear.ts'
import { missedSince } from './missedSince.ts'
import { monthlyMisses } from './monthlyMisses.ts'
import { overdueStocks } from './overdueStocks.ts'
import type { Signal, Signals } from './Signal.ts'
import { dispersions, signalWeeks } from './signalWeeks.ts'
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
 * targets by exact evidence, of units that send months by their last month, which of all reached their target last year;
 * beside them stocks of overdue dossiers, and who has not reported.
 */
export const signals = answerOf(
  'signals',
  async (database, { parent, period, asOf }: SignalsOptions, signal): Promise<Signals> => {
    const week = lastWeek(period, asOf)
    const current = isLatest(week, asOf) ? periodOf(asOf, 'week', 'civil') : week
    const [alerts, silent] = await Promise.all([
      standingOut(database, { parent, week, current, asOf }, signal),
      silentUnits(database, { parent, period: current }, signal),
    ])
    return { ...alerts, silent }
  },
)

async function standingOut(
  database: Database,
  { parent, week, current, asOf }: { parent: string; week: Period; current: Period; asOf: string },
  signal?: AbortSignal,
): Promise<Omit<Signals, 'silent'>> {
  const [definitions, all] = await Promise.all([
    indicatorList(database, {}, signal),
    unitList(database, {}, signal),
  ])
  const withTarget = new Map(watchedRates(definitions).map((one) => [one.indicator, one]))
  const { weeks, groups, young } = await weeklySeries(
    database,
    { parent, week, indicators: [...withTarget.keys()] },
    signal,
  )
  const byCode = new Map(all.map((unit) => [unit.unit, unit]))
  const unitOf = (code: string) => knownUnit(byCode, code)
  const grown = groups.map((series) => series.filter(({ unit }) => !young.has(unit)))
  const slips = slipping(grown, watched.base)
  const targets = groups.flat().flatMap(({ unit, indicator, weeks: counted }) => {
    const [definition, now] = [withTarget.get(indicator), counted.at(-1)]
    if (!definition || !now) return []
    const { cases, observed } = now
    const met = definition.direction === 'higher' ? cases - observed : observed
    const test = targetTest(definition, { numerator: met, denominator: cases })
    return test.map((one) => ({ ...one, unit, indicator }))
  })
  const missed = missedTargets(targets)

  const keys = [...new Set([...slips, ...missed].map(seriesKey))]
  const slipOf = new Map(slips.map((one) => [seriesKey(one), one.slip]))
  const missOf = new Map(missed.map((one) => [seriesKey(one), one]))
  const spread = dispersions(grown, new Set(keys))
  const series = groups.flat().filter((one) => keys.includes(seriesKey(one)))
  const codes = [...new Set(series.map(({ unit }) => unit))]
  const indicators = [...new Set(series.map(({ indicator }) => indicator))]
  const missing = series.filter((one) => missOf.has(seriesKey(one)))
  const end = current.end < asOf ? current.end : asOf
  const children = all.filter((unit) => unit.parent === parent && isValidIn(unit, { start: end, end }))
  const root = pathOf(byCode, parent)[0]?.unit ?? parent
  const byWeek = new Set([...keys, ...targets.map(seriesKey)])
  const [full, since, stocks, points, byMonth] = await Promise.all([
    fullLastYear(
      database,
      { units: codes, definitions: [...withTarget.values()], indicators, week, asOf },
      signal,
    ),
    missedSince(database, { series: missing, weeks, definitions: withTarget, asOf }, signal),
    overdueStocks(database, { units: children, definitions, week, current, asOf }, signal),
    ifThere(
      database,
      pointsAtStake(
        database,
        {
          missed: series.flatMap(({ unit, indicator, weeks: counted }) => {
            const definition = withTarget.get(indicator)
            return definition ? [{ unit, definition, misses: counted.at(-1)?.observed ?? 0 }] : []
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
      { units: children, definitions: [...withTarget.values()], byWeek, root, week, asOf },
      signal,
    ),
  ])
  const rows = series.flatMap((one): Signal[] => {
    const definition = withTarget.get(one.indicator)
    if (!definition) return []
    const key = seriesKey(one)
    const slipped = slipOf.get(key)
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
        weeks: signalWeeks(one, weeks, spread.get(key) ?? null),
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
    slipTests: grown.flat().length,
    targetTests: targets.length + byMonth.tests,
    rows: [...rows, ...months, ...overdue].sort((a, b) => order(a) - order(b) || b.excess - a.excess),
    young: all.filter(({ unit }) => young.has(unit)),
  }
}

function isLatest(week: Period, asOf: string): boolean {
  return previousPeriod(periodOf(asOf, 'week', 'civil')).period === week.period
}
