import type { Period } from '../../domain/indicator/period.ts'
import type { MissedTarget, TargetTest } from '../../domain/signal/missedTargets.ts'
import type { IndicatorDefinition } from '../lists/indicatorList.ts'

export interface Missed extends TargetTest, MissedTarget {
  definition: IndicatorDefinition
  /** `target`: it is missed; `slip` and `stock`: worse than the own past, which `allowed` is then. */
  rule: 'target' | 'slip' | 'stock'
  /** Share of cases that missed; of the stock: of the open dossiers, those overdue. */
  missedShare: number
  /** First period of the unbroken run of misses that lasts until now, within the last 13. */
  since: Period
}
