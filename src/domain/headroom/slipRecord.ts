import { median } from '../chance/median.ts'
import { gained } from './gainRecord.ts'
import type { Step } from './successiveSteps.ts'

export interface SlipRecord {
  n: number
  /** How many scored less a year later. */
  fell: number
  /** fell ÷ n, 0–1; null where nothing was looked at. */
  share: number | null
  /** Median change in one step, own scale. */
  change: number | null
}

/**
 * What became of places a year after they stood at a level: how many of the steps went down, their share (0–1), and the
 * median change on the component's own scale; share and change are null without a step.
 */
export function slipRecord(steps: readonly Step[]): SlipRecord {
  const changes = steps.map(gained)
  const fell = changes.filter((change) => change < 0).length
  return {
    n: steps.length,
    fell,
    share: steps.length === 0 ? null : fell / steps.length,
    change: median(changes),
  }
}

export const slipRule = {
  /** Among the highest quarter of the places of the year. */
  quantile: 0.75,
  /** At least so many of the like starts fell. */
  share: 0.6,
  /** Of at least so many. */
  least: 20,
} as const

/**
 * Whether a score is at risk of slipping: it lies in the highest quarter of this year's places (at or above
 * their 75th percentile by nearest rank) and at least 60 % of at least 20 steps from a like level went down.
 * What is high falls back towards the middle more often than not (regression to the mean, Galton 1886).
 */
export function maySlip(score: number, scores: readonly number[], { n, share }: SlipRecord): boolean {
  const sorted = [...scores].sort((a, b) => a - b)
  const high = sorted[Math.ceil(sorted.length * slipRule.quantile) - 1]
  return (
    high !== undefined && score >= high && n >= slipRule.least && share !== null && share >= slipRule.share
  )
}
