import type { AttentionRow } from '../../answers/overview/attention.ts'
import type { Operations } from '../../answers/overview/operations.ts'
import type { PointsAtStake } from '../../answers/points/pointsAtStake.ts'
import { periodsUpTo } from '../../domain/indicator/period.ts'

export interface AttentionLine extends AttentionRow {
  isRate: boolean
  /** The rate, or of a stock the share of the open that are overdue. */
  value: number
  /** The target; of a slip what its own past lets expect, of a stock the highest share of before. */
  wanted: number
  /** It may have begun earlier: as far back as was looked, it was missed. */
  longer: boolean
  /** Working days past due of the dossier that waits longest; null where dossiers are not known. */
  oldestDays: number | null
  /** In points of their components; null where no document says. */
  points: number | null
  atStake: PointsAtStake[]
}

/** One line for each unit that needs direction. */
export function attentionLines({ attention, oldest, atStake }: Operations): AttentionLine[] {
  return attention.rows.map((row) => {
    const { definition, rule, missedShare, allowed, since } = row.worst
    const isRate = rule !== 'stock'
    const isHigher = isRate && definition.direction === 'higher'
    const looked = periodsUpTo(isRate ? attention.period : attention.current, 13)
    const costs = atStake.filter(({ unit }) => unit === row.unit.unit)
    return {
      ...row,
      isRate,
      value: isHigher ? 1 - missedShare : missedShare,
      wanted: isHigher ? 1 - allowed : allowed,
      longer: rule !== 'slip' && looked[0]?.period === since.period,
      oldestDays: oldest.find(({ unit }) => unit === row.unit.unit)?.days_over ?? null,
      points: costs.length === 0 ? null : costs.reduce((sum, one) => sum + one.points, 0),
      atStake: costs,
    }
  })
}
