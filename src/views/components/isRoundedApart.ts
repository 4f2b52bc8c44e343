import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { addsUp } from '../../domain/score/addsUp.ts'

type Points = Pick<BreakdownRow, 'component' | 'parent' | 'points' | 'lost' | 'max' | 'factor'>

/**
 * Whether a reader who adds up what is written comes out elsewhere: attained and lost of a component against its
 * maximum, or the parts of a whole against it, though the exact numbers agree.
 */
export function isRoundedApart(rows: readonly Points[], decimals: number): boolean {
  return rows.some((row) => {
    const { points, lost, max, factor } = row
    const whole = max === null || factor === null ? null : max * factor
    if (points !== null && lost !== null && whole !== null && !addsUp([points, lost], whole, decimals))
      return true
    const parts = rows.filter(({ parent }) => parent === row.component).map((part) => part.lost)
    const numbers = parts.filter((part) => part !== null)
    const exact = numbers.reduce((sum, part) => sum + part, 0)
    const agrees = lost !== null && Math.abs(exact - lost) < 10 ** -decimals / 2
    return numbers.length === parts.length && parts.length > 0 && agrees && !addsUp(numbers, lost, decimals)
  })
}
