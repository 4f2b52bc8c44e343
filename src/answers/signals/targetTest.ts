import type { Counts } from '../../domain/indicator/indicatorValue.ts'
import type { TargetTest } from '../../domain/signal/missedTargets.ts'
import type { IndicatorDefinition } from '../lists/indicatorList.ts'

/** The test of a rate against its target, where there were cases and a binomial can have the counts. */
export function targetTest(
  { kind, target, direction }: Pick<IndicatorDefinition, 'kind' | 'target' | 'direction'>,
  { numerator, denominator: cases }: Counts,
): TargetTest[] {
  if (kind !== 'rate' || target === null || numerator === null || cases === null || cases <= 0) return []
  const misses = direction === 'higher' ? cases - numerator : numerator
  const allowed = direction === 'higher' ? 1 - target : target
  const isCount = Number.isInteger(cases) && Number.isInteger(misses) && misses >= 0 && misses <= cases
  return isCount && allowed >= 0 && allowed <= 1 ? [{ misses, cases, allowed }] : []
}
