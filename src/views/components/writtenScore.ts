import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import type { IndexMeta } from '../../answers/lists/indexList.ts'
import { type ScoreScale, scoreScale } from '../../domain/score/scoreScale.ts'
import { shownDecimals } from '../../domain/score/shownDecimals.ts'
import type { Words } from '../../i18n/vi.ts'

/** How the scores of a component are written. */
export function scaleOf(index: IndexMeta, row: Pick<BreakdownRow, 'parent' | 'max'>): ScoreScale {
  return scoreScale(
    { scale: index.scale, decimals: shownDecimals(index) },
    { isTotal: row.parent === null, max: row.max },
  )
}

/** A score on its component's own scale: 86,07% of an index in per cent, 55,79 of a part in points. */
export function writtenScore(
  value: number | null,
  { scale, decimals }: ScoreScale,
  { format }: Words,
): string {
  return value !== null && scale === 'percent'
    ? format.percent(value / 100, decimals)
    : format.number(value, decimals)
}
