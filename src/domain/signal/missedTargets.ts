import { binomialTail } from '../chance/binomial.ts'
import { discoveries } from './falseDiscoveries.ts'

export interface TargetTest {
  /** Cases that missed, of so many. */
  misses: number
  cases: number
  /** Share of misses that the target allows, 0…1. */
  allowed: number
}

export interface MissedTarget {
  /** Chance of so many misses or more if the target were just met. */
  pValue: number
  /** Misses beyond those allowed. */
  excess: number
}

const evidence = 1 - 0.998
const leastMisses = 3
const falseShare = 0.1

/**
 * The tests that show a missed target: an exact binomial tail of at most 0.2 %, at least three misses, and
 * false discoveries over all tests held to 10 % (Benjamini–Hochberg); most cases beyond the allowed first.
 * @throws RangeError where cases are no whole number or `allowed` is outside 0…1.
 */
export function missedTargets<T extends TargetTest>(tests: readonly T[]): (T & MissedTarget)[] {
  const pValues = tests.map(({ misses, cases, allowed }) => binomialTail(misses, cases, allowed))
  const isFinding = discoveries(pValues, falseShare)
  return tests
    .map((test, i) => ({
      ...test,
      pValue: pValues[i] ?? 1,
      excess: test.misses - test.cases * test.allowed,
      isFinding: isFinding[i] === true,
    }))
    .filter(({ isFinding, pValue, misses }) => isFinding && pValue <= evidence && misses >= leastMisses)
    .sort((a, b) => b.excess - a.excess)
    .map(({ isFinding: _, ...test }) => test as T & MissedTarget)
}
