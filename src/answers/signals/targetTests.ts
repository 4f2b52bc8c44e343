import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { type Period, periodsUpTo } from '../../domain/indicator/period.ts'
import type { TargetTest } from '../../domain/signal/missedTargets.ts'
import type { IndicatorDefinition } from '../lists/indicatorList.ts'
import type { Unit } from '../lists/unitTree.ts'
import type { FindValue } from '../lists/windowValues.ts'

export interface Cases {
  period: Period
  misses: number
  cases: number
}

export interface UnitTest extends TargetTest {
  unit: Unit
  definition: IndicatorDefinition
}

/** Misses of a rate, period by period, where there are any cases. */
export function casesOf(
  find: FindValue,
  unit: Unit,
  { indicator, direction }: IndicatorDefinition,
  periods: readonly Period[],
): Cases[] {
  return periods.flatMap((period) => {
    const { numerator, denominator } = find(unit.unit, indicator, period)
    if (numerator === null || denominator === null || denominator === 0) return []
    return [
      { period, misses: direction === 'higher' ? denominator - numerator : numerator, cases: denominator },
    ]
  })
}

/** Overdue ones of the open dossiers at the ends of the last 13 periods. */
export function openCases(find: FindValue, unit: Unit, current: Period): Cases[] {
  return periodsUpTo(current, 13).flatMap((period) => {
    const misses = find(unit.unit, dossierIndicators.openOverdue, period).value
    const cases = find(unit.unit, dossierIndicators.open, period).value
    return misses === null || cases === null || cases === 0 ? [] : [{ period, misses, cases }]
  })
}

export function rateTest(unit: Unit, definition: IndicatorDefinition, cases: readonly Cases[]): UnitTest[] {
  const { direction, target } = definition
  const now = cases.at(-1)
  if (target === null || !now) return []
  const allowed = direction === 'higher' ? 1 - target : target
  return testOf(now, { unit, definition, allowed })
}

/** The last stock, if it is not older than the last complete period, against the highest share of those before it. */
export function stockTest(
  unit: Unit,
  definition: IndicatorDefinition,
  cases: readonly Cases[],
  complete: Period,
): UnitTest[] {
  const past = cases.slice(0, -1)
  const now = cases.at(-1)
  if (!now || past.length === 0 || now.period.start < complete.start) return []
  const allowed = Math.max(...past.map((one) => one.misses / one.cases))
  return testOf(now, { unit, definition, allowed })
}

/** A test only of counts that a binomial can have. */
function testOf(
  { misses, cases }: Cases,
  test: Pick<UnitTest, 'unit' | 'definition' | 'allowed'>,
): UnitTest[] {
  const isCount = Number.isInteger(cases) && misses >= 0 && misses <= cases
  return isCount && test.allowed >= 0 && test.allowed <= 1 ? [{ ...test, misses, cases }] : []
}

/** First period of the unbroken run of misses at the end. */
export function missedSince(cases: readonly Cases[], allowed: number): Period | null {
  const met = cases.findLastIndex((one) => one.misses <= one.cases * allowed)
  return cases[met + 1]?.period ?? null
}
