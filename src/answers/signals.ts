import { dossierIndicators } from '../domain/dossierIndicators.ts'
import { type ExpectedUnit, expectedMisses } from '../domain/expectedMisses.ts'
import { groupBy } from '../domain/groupBy.ts'
import { missedTargets } from '../domain/missedTargets.ts'
import { isComplete, type Period, periodOf, periodsUpTo, previousPeriod } from '../domain/period.ts'
import { signals as slipping } from '../domain/signals.ts'
import { slip } from '../domain/slip.ts'
import { usualVariation } from '../domain/usualVariation.ts'
import { weekLimit } from '../domain/weekLimit.ts'
import type { Database } from '../engine/Database.ts'
import { fullLastYear } from './fullLastYear.ts'
import { type IndicatorDefinition, indicatorList } from './indicatorList.ts'
import { type PointsAtStake, pointsAtStake } from './pointsAtStake.ts'
import { type SilentUnit, silentUnits } from './silentUnits.ts'
import { missedSince } from './targetTests.ts'
import { isValidIn, known, pathOf, type Unit, unitList } from './unitTree.ts'
import { weeklyCells } from './weeklyCells.ts'
import { valueFinder, type Window, windowValues } from './windowValues.ts'

/** Weeks that are learnt from, at least so many of a young unit, and weeks that are tested. */
export const watched = { base: 26, atLeast: 12, tested: 4 } as const

export interface SignalsOptions {
  /** Its direct children are looked at. */
  parent: string
  /** The last complete week that lies in it is the one looked at. */
  period: Window
  asOf: string
}

export interface SignalWeek extends Period {
  cases: number
  observed: number
  /** By the unit's own past, its fields and the week of all units of its kind; null in a unit too young. */
  expected: number | null
  /** Most misses that are still usual. */
  limit: number | null
}

export interface FoundSlip {
  pValue: number
  /** So many last weeks show it most clearly, with so many misses where so many were expected. */
  weeks: number
  observed: number
  expected: number
  since: Period
}

export interface FoundMiss {
  pValue: number
  /** In the last week. */
  misses: number
  cases: number
  /** Share of misses that the target allows. */
  allowed: number
  since: Period
}

export interface Signal {
  unit: Unit
  definition: IndicatorDefinition
  slip: FoundSlip | null
  missed: FoundMiss | null
  /** It reached its target last year, from the start of the year to the same week; null if not. */
  lastYear: { value: number; start: string; end: string } | null
  /** Misses a week beyond those expected or, where only the target is missed, beyond those allowed. */
  excess: number
  /** Open overdue dossiers of the unit. */
  waiting: number | null
  atStake: PointsAtStake[]
  weeks: SignalWeek[]
}

export interface Signals {
  parent: Unit
  week: Period
  /** Units × indicators whose own past was long enough, and that have a target and cases in the week. */
  slipTests: number
  targetTests: number
  rows: Signal[]
  silent: SilentUnit[]
  /** Units whose past is too short to tell a slip. */
  young: Unit[]
}

interface Series extends ExpectedUnit {
  indicator: string
  baseWeeks: number
}

/** Slips come first, and among them those of units that reached their target last year. */
const order = ({ slip: found, lastYear }: Signal): number => (found === null ? 2 : lastYear === null ? 1 : 0)

/**
 * What stands out in the last complete week among the direct children of a unit, of all rates with a target:
 * slips against the own past (`signals` of the domain; by field where the law's terms differ by field), missed
 * targets by exact evidence, which of both reached their target last year, and who has not reported.
 */
export async function signals(
  database: Database,
  { parent, period, asOf }: SignalsOptions,
  signal?: AbortSignal,
): Promise<Signals> {
  const week = lastWeek(period, asOf)
  const weeks = periodsUpTo(week, watched.base + watched.tested)
  const [definitions, all, measured, silent] = await Promise.all([
    indicatorList(database, signal),
    unitList(database, signal),
    weeklyCells(
      database,
      { parent, weeks, fielded: [dossierIndicators.onTime, dossierIndicators.onTimeDue] },
      signal,
    ),
    silentUnits(database, { parent, period: week }, signal),
  ])
  const byCode = new Map(all.map((unit) => [unit.unit, unit]))
  const unitOf = (code: string) => known(byCode, code)
  const watchedDefinitions = new Map(
    definitions.filter(({ target }) => target !== null).map((one) => [one.indicator, one]),
  )
  const baseOf = firstWeeks(measured.flatMap(({ cells }) => cells))
  const groups = measured
    .filter(({ indicator }) => watchedDefinitions.has(indicator))
    .flatMap(({ indicator, cells }) =>
      [...groupBy(cells, ({ unit }) => kindOf(unitOf(unit))).values()].map((ofKind) =>
        expectedMisses(ofKind, watched.base).map(
          (one): Series => ({ ...one, indicator, baseWeeks: watched.base - (baseOf.get(one.unit) ?? 0) }),
        ),
      ),
    )
  const grown = groups.map((series) => series.filter(isGrown))
  const slips = slipping(grown, watched.base)
  const targets = groups.flat().flatMap((one) => targetTest(one, watchedDefinitions.get(one.indicator)))
  const missed = missedTargets(targets)

  const found = [...new Set([...slips, ...missed].map(keyOf))]
  const slipOf = new Map(slips.map((one) => [keyOf(one), one.slip]))
  const missOf = new Map(missed.map((one) => [keyOf(one), one]))
  const spread = dispersions(grown, new Set(found))
  const series = groups.flat().filter((one) => found.includes(keyOf(one)))
  const codes = [...new Set(series.map(({ unit }) => unit))]
  const indicators = [...new Set(series.map(({ indicator }) => indicator))]
  const current = week.end < asOf && isLatest(week, asOf) ? periodOf(asOf, 'week', 'civil') : week
  const [full, stocks, points] = await Promise.all([
    fullLastYear(
      database,
      { units: codes, definitions: [...watchedDefinitions.values()], indicators, week, asOf },
      signal,
    ),
    windowValues(
      database,
      { units: codes, indicators: [dossierIndicators.openOverdue], windows: [current, week], asOf },
      signal,
    ),
    pointsAtStake(
      database,
      {
        missed: series.flatMap(({ unit, indicator, weeks: counted }) => {
          const definition = watchedDefinitions.get(indicator)
          return definition ? [{ unit, definition, misses: counted.at(-1)?.observed ?? 0 }] : []
        }),
        root: pathOf(byCode, parent)[0]?.unit ?? parent,
        period: week,
        asOf,
      },
      signal,
    ),
  ])
  const stockOf = valueFinder(stocks)
  const rows = series.flatMap((one): Signal[] => {
    const definition = watchedDefinitions.get(one.indicator)
    if (!definition) return []
    const key = keyOf(one)
    const slipped = slipOf.get(key)
    const target = missOf.get(key)
    const waiting = (window: Period) => stockOf(one.unit, dossierIndicators.openOverdue, window).value
    return [
      {
        unit: unitOf(one.unit),
        definition,
        slip: slipped ? { ...slipped, since: weeks[slipped.since] ?? week } : null,
        missed: target ? { ...target, since: sinceOf(one, target.allowed, weeks) ?? week } : null,
        lastYear: full.get(key) ?? null,
        excess: slipped
          ? (slipped.observed - slipped.expected) / Math.max(1, slipped.weeks)
          : (target?.excess ?? 0),
        waiting: waiting(current) ?? waiting(week),
        atStake: points.filter(({ unit, indicator }) => unit === one.unit && indicator === one.indicator),
        weeks: weeksOf(one, weeks, spread.get(key) ?? null),
      },
    ]
  })
  return {
    parent: unitOf(parent),
    week,
    slipTests: grown.flat().length,
    targetTests: targets.length,
    rows: rows.sort((a, b) => order(a) - order(b) || b.excess - a.excess),
    silent,
    young: all.filter(
      (unit) =>
        unit.parent === parent &&
        isValidIn(unit, week) &&
        baseOf.has(unit.unit) &&
        watched.base - (baseOf.get(unit.unit) ?? 0) < watched.atLeast,
    ),
  }
}

/** Departments and agencies of the state stand together, as everywhere. */
const kindOf = ({ kind }: Unit): string => (kind === 'vertical' ? 'department' : kind)

const keyOf = ({ unit, indicator }: { unit: string; indicator: string }): string => `${unit} ${indicator}`

const isGrown = ({ baseWeeks }: Series): boolean => baseWeeks >= watched.atLeast

function lastWeek({ end }: Window, asOf: string): Period {
  const last = periodOf(end < asOf ? end : asOf, 'week', 'civil')
  return last.end <= end && isComplete(last, asOf) ? last : previousPeriod(last)
}

function isLatest(week: Period, asOf: string): boolean {
  return previousPeriod(periodOf(asOf, 'week', 'civil')).period === week.period
}

/** Position of the first week in which a unit has any cases. */
function firstWeeks(cells: readonly { unit: string; cases: readonly number[] }[]): Map<string, number> {
  const firsts = new Map<string, number>()
  for (const { unit, cases } of cells) {
    const first = cases.findIndex((count) => count > 0)
    if (first >= 0) firsts.set(unit, Math.min(first, firsts.get(unit) ?? first))
  }
  return firsts
}

function targetTest({ unit, indicator, weeks }: Series, definition: IndicatorDefinition | undefined) {
  const now = weeks.at(-1)
  if (!definition || definition.target === null || !now || now.cases <= 0) return []
  const { cases, observed: misses } = now
  const allowed = definition.direction === 'higher' ? 1 - definition.target : definition.target
  const isCount = Number.isInteger(cases) && Number.isInteger(misses) && misses <= cases
  return isCount && allowed >= 0 && allowed <= 1 ? [{ unit, indicator, misses, cases, allowed }] : []
}

function sinceOf({ weeks: counted }: Series, allowed: number, weeks: readonly Period[]): Period | null {
  const known = counted.flatMap(({ cases, observed: misses }, i) => {
    const period = weeks[i]
    return period && cases > 0 ? [{ period, cases, misses }] : []
  })
  return missedSince(known, allowed)
}

function dispersions(groups: readonly (readonly Series[])[], keys: ReadonlySet<string>): Map<string, number> {
  return new Map(
    groups.flatMap((series) => {
      const usual = usualVariation(series, watched.base)
      return series
        .filter((one) => keys.has(keyOf(one)))
        .map((one): [string, number] => [keyOf(one), slip(one, watched.base, usual).dispersion])
    }),
  )
}

function weeksOf(series: Series, weeks: readonly Period[], dispersion: number | null): SignalWeek[] {
  return weeks.map((week, i) => {
    const { cases = 0, observed = 0, expected = 0 } = series.weeks[i] ?? {}
    return {
      ...week,
      cases,
      observed,
      expected: dispersion === null ? null : expected,
      limit: dispersion === null ? null : weekLimit(expected, dispersion),
    }
  })
}
