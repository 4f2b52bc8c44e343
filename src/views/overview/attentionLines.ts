import type { AttentionRow } from '../../answers/overview/attention.ts'
import type { Operations } from '../../answers/overview/operations.ts'
import type { PointsAtStake } from '../../answers/points/pointsAtStake.ts'
import { type Found, foundOf, pointsOf } from '../../answers/signals/foundOf.ts'

export interface AttentionLine extends AttentionRow {
  /** What leads among the findings of its first signal. */
  found: Found
  /** The rate, or of a stock the share of the open that are overdue. */
  value: number
  /** The target; of a slip what its own past lets expect, of a stock the highest share of before. */
  wanted: number
  /** Working days past due of the dossier that waits longest; null where dossiers are not known. */
  oldestDays: number | null
  /** In points of their components; null where no document says. */
  points: number | null
  atStake: PointsAtStake[]
}

/** One line for each unit that needs direction. */
export function attentionLines({ attention, oldest }: Operations): AttentionLine[] {
  return attention.rows.flatMap((row): AttentionLine[] => {
    const { worst, others, unit } = row
    const [found] = foundOf(worst)
    if (!found) return []
    const isHigher = found.rule !== 'stock' && worst.definition.direction === 'higher'
    const shown = (share: number) => (isHigher ? 1 - share : share)
    return [
      {
        ...row,
        found,
        value: shown(found.observed / found.cases),
        wanted: shown(found.expected / found.cases),
        oldestDays: oldest.find((one) => one.unit === unit.unit)?.days_over ?? null,
        points: pointsOf([worst, ...others]),
        atStake: [worst, ...others].flatMap(({ atStake }) => atStake),
      },
    ]
  })
}
