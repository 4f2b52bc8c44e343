import type { Attention, AttentionRow } from '../../answers/overview/attention.ts'
import type { Operations } from '../../answers/overview/operations.ts'
import type { PointsAtStake } from '../../answers/points/pointsAtStake.ts'
import { type Found, foundOf, pointsOf } from '../../answers/signals/foundOf.ts'
import type { Period } from '../../domain/indicator/period.ts'

export interface AttentionLine extends AttentionRow {
  /** What leads among the findings of its first signal. */
  finding: Found
  /** The month that the finding is of, where the unit sends no weeks. */
  month: Period | null
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
export function attentionLines({ attention, oldest }: Operations<Attention>): AttentionLine[] {
  return attention.rows.flatMap((row): AttentionLine[] => {
    const { worst, others, unit } = row
    const [finding] = foundOf(worst)
    if (!finding) return []
    const isHigher = finding.rule !== 'stock' && worst.definition.direction === 'higher'
    const shown = (share: number) => (isHigher ? 1 - share : share)
    return [
      {
        ...row,
        finding,
        month: (finding.rule === 'target' && worst.missed?.month) || null,
        value: shown(finding.observed / finding.cases),
        wanted: shown(finding.expected / finding.cases),
        oldestDays: oldest.find((one) => one.unit === unit.unit)?.days_over ?? null,
        points: pointsOf([worst, ...others]),
        atStake: [worst, ...others].flatMap(({ atStake }) => atStake),
      },
    ]
  })
}
