import { dossierIndicators } from '../domain/dossierIndicators.ts'
import { type MissedTarget, missedTargets, type TargetTest } from '../domain/missedTargets.ts'
import {
  type Calendar,
  type Grain,
  isComplete,
  type Period,
  periodOf,
  periodsUpTo,
  previousPeriod,
} from '../domain/period.ts'
import type { Database } from '../engine/Database.ts'
import { type IndicatorDefinition, indicatorList } from './indicatorList.ts'
import { isValidIn, type Unit, unitList } from './unitTree.ts'
import { valueFinder, windowValues } from './windowValues.ts'

export interface AttentionOptions {
  /** Its direct children are looked at. */
  parent: string
  grain: Grain
  calendar: Calendar
  asOf: string
  /** At most so many rows; 6 if absent. */
  limit?: number
}

export interface Missed extends TargetTest, MissedTarget {
  definition: IndicatorDefinition
  /** Share of cases that missed; of the stock: of the open dossiers, those overdue. */
  missedShare: number
  /** First period of the unbroken run of misses that lasts until now, within the last 13. */
  since: Period
}

export interface AttentionRow {
  unit: Unit
  /** What exceeds the allowed misses by most cases, and what else was missed. */
  worst: Missed
  others: Missed[]
  /** Open overdue dossiers at the data's date: those who wait. */
  waiting: number | null
}

export interface Attention {
  /** The last complete period: an incomplete one raises no alert. */
  period: Period
  /** The period of the data's date, at which stocks are taken. */
  current: Period
  /** How many units × indicators were tested. */
  tests: number
  rows: AttentionRow[]
  /** Units with findings beyond the limit. */
  more: number
}

interface Cases {
  period: Period
  misses: number
  cases: number
}

interface UnitTest extends TargetTest {
  unit: Unit
  definition: IndicatorDefinition
  since: Period
}

/**
 * What needs direction: units whose rate missed its target in the last complete period, or whose share of
 * open dossiers that are overdue has risen above that of their own last 12 periods (knowingly approximate:
 * stocks of consecutive periods share dossiers). The evidence is that of `missedTargets`.
 */
export async function attention(
  database: Database,
  { parent, grain, calendar, asOf, limit = 6 }: AttentionOptions,
  signal?: AbortSignal,
): Promise<Attention> {
  const current = periodOf(asOf, grain, calendar)
  const period = isComplete(current, asOf) ? current : previousPeriod(current)
  const periods = periodsUpTo(period, 13)
  const [definitions, all] = await Promise.all([indicatorList(database, signal), unitList(database, signal)])
  const today = { start: asOf, end: asOf }
  const units = all.filter((unit) => unit.parent === parent && isValidIn(unit, today))
  const rates = definitions.filter(({ kind, target }) => kind === 'rate' && target !== null)
  const { open, openOverdue } = dossierIndicators
  const values = await windowValues(
    database,
    {
      units: units.map(({ unit }) => unit),
      indicators: [...rates.map(({ indicator }) => indicator), open, openOverdue],
      windows: [...periods, current],
      asOf,
    },
    signal,
  )
  const find = valueFinder(values)

  const ofRate = (unit: Unit, definition: IndicatorDefinition): UnitTest[] => {
    const { indicator, direction, target } = definition
    if (target === null) return []
    const cases = periods.flatMap((one): Cases[] => {
      const { numerator, denominator } = find(unit.unit, indicator, one)
      if (numerator === null || denominator === null || denominator === 0) return []
      const misses = direction === 'higher' ? denominator - numerator : numerator
      return [{ period: one, misses, cases: denominator }]
    })
    return testOfLast(cases, period, {
      unit,
      definition,
      allowed: direction === 'higher' ? 1 - target : target,
    })
  }
  const ofStock = (unit: Unit, definition: IndicatorDefinition): UnitTest[] => {
    const cases = periodsUpTo(current, 13).flatMap((one): Cases[] => {
      const misses = find(unit.unit, openOverdue, one).value
      const count = find(unit.unit, open, one).value
      return misses === null || count === null || count === 0 ? [] : [{ period: one, misses, cases: count }]
    })
    const past = cases.filter((one) => one.period.end < current.start)
    const allowed = sum(past, 'misses') / sum(past, 'cases')
    return testOfLast(cases, current, { unit, definition, allowed })
  }
  const stocks = definitions.filter(({ indicator }) => indicator === openOverdue)
  const tests = units.flatMap((unit) => [
    ...rates.flatMap((definition) => ofRate(unit, definition)),
    ...stocks.flatMap((definition) => ofStock(unit, definition)),
  ])

  const found = missedTargets(tests)
  const rows = [...new Set(found.map(({ unit }) => unit))].flatMap((unit): AttentionRow[] => {
    const [worst, ...others] = found.filter((one) => one.unit === unit).map(missed)
    const waiting = find(unit.unit, openOverdue, current).value ?? find(unit.unit, openOverdue, period).value
    return worst ? [{ unit, worst, others, waiting }] : []
  })
  return {
    period,
    current,
    tests: tests.length,
    rows: rows.slice(0, limit),
    more: Math.max(0, rows.length - limit),
  }
}

/** The test of the last period, if there are counts that a binomial can have, and since when it misses. */
function testOfLast(
  cases: readonly Cases[],
  last: Period,
  { unit, definition, allowed }: Pick<UnitTest, 'unit' | 'definition' | 'allowed'>,
): UnitTest[] {
  const now = cases.at(-1)
  const isBinomial = now && Number.isInteger(now.cases) && now.misses >= 0 && now.misses <= now.cases
  if (!isBinomial || now.period.period !== last.period || !(allowed >= 0 && allowed <= 1)) return []
  const met = cases.findLastIndex((one) => one.misses <= one.cases * allowed)
  const since = cases[met + 1]?.period ?? now.period
  return [{ unit, definition, allowed, misses: now.misses, cases: now.cases, since }]
}

function missed({ unit: _, ...test }: UnitTest & MissedTarget): Missed {
  return { ...test, missedShare: test.misses / test.cases }
}

const sum = (cases: readonly Cases[], count: 'misses' | 'cases'): number =>
  cases.reduce((total, one) => total + one[count], 0)
