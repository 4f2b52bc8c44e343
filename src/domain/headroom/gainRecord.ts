import { nineDecimals } from '../nineDecimals.ts'
import type { Step } from './successiveSteps.ts'

export interface GainRecord {
  /** Steps that were looked at. */
  n: number
  /** How many of them gained at least as much. */
  made: number
  /** made ÷ n, 0–1; null where nothing was looked at. */
  share: number | null
  /** The latest that did, the largest of several. */
  latest: Step | null
  /** The largest gain of all, whether enough or not. */
  largest: Step | null
}

/**
 * How often a gain of at least so much was made in one step, on the component's own scale. Gains are compared
 * on nine decimals, so that 6.1 − 5.6 is 0.5. @throws RangeError unless gain > 0
 */
export function gainRecord(steps: readonly Step[], gain: number): GainRecord {
  if (!(gain > 0)) throw new RangeError(`not a gain: ${gain}`)
  const enough = steps.filter((step) => gained(step) >= nineDecimals(gain))
  const byGain = (a: Step, b: Step) => gained(b) - gained(a) || b.to - a.to
  return {
    n: steps.length,
    made: enough.length,
    share: steps.length === 0 ? null : enough.length / steps.length,
    latest: [...enough].sort((a, b) => b.to - a.to || byGain(a, b))[0] ?? null,
    largest: [...steps].sort(byGain)[0] ?? null,
  }
}

/** After − before on the component's own scale, on nine decimals; negative = lost. */
export function gained({ before, after }: Step): number {
  return nineDecimals(after - before)
}
