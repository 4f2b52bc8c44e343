import type { Period } from '../../domain/indicator/period.ts'
import type { FoundMiss, Signal } from './Signal.ts'

/** `slip`: worse than the own past; `target`: the target is missed; `stock`: more of the open overdue than before. */
export type SignalRule = 'slip' | 'target' | 'stock'

/** One finding in figures that every rule has. */
export interface Found {
  rule: SignalRule
  since: Period
  /** Misses that were counted, those that the own past lets expect or the target allows, and of how many. */
  observed: number
  expected: number
  cases: number
}

/** What a signal was found by, the rule that leads first. */
export function foundOf({ slip, missed, stock }: Pick<Signal, 'slip' | 'missed' | 'stock'>): Found[] {
  return [
    ...(slip === null ? [] : [foundIn('slip', slip)]),
    ...(missed === null ? [] : [foundIn('target', countsOf(missed))]),
    ...(stock === null ? [] : [foundIn('stock', countsOf(stock))]),
  ]
}

/** The first week or month of the run that the leading rule tells of. */
export function sinceOf(signal: Parameters<typeof foundOf>[0]): Period | null {
  return foundOf(signal)[0]?.since ?? null
}

function foundIn(rule: SignalRule, { since, observed, expected, cases }: Omit<Found, 'rule'>): Found {
  return { rule, since, observed, expected, cases }
}

function countsOf({ since, misses, cases, allowed }: FoundMiss): Omit<Found, 'rule'> {
  return { since, observed: misses, expected: cases * allowed, cases }
}

/** Points of components that the misses of signals cost, each on its own scale; null where no document says. */
export function pointsOf(signals: readonly Pick<Signal, 'atStake'>[]): number | null {
  const costs = signals.flatMap(({ atStake }) => atStake)
  return costs.length === 0 ? null : costs.reduce((sum, { points }) => sum + points, 0)
}
