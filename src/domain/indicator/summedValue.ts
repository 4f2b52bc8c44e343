import { type Counts, type IndicatorKind, type IndicatorValue, indicatorValue } from './indicatorValue.ts'

/**
 * The value of several units together, from their counts: Σ numerators ÷ Σ denominators of what divides, Σ of
 * what is counted; never a mean of values. Null where nothing of any of them is known. Of stocks and shares the
 * counts must be of one date.
 */
export function summedValue(kind: IndicatorKind, values: readonly Counts[]): IndicatorValue {
  return indicatorValue(kind, {
    numerator: sumOf(values.map(({ numerator }) => numerator)),
    denominator: sumOf(values.map(({ denominator }) => denominator)),
  })
}

function sumOf(counts: readonly (number | null)[]): number | null {
  const numbers = counts.filter((count) => count !== null)
  return numbers.length === 0 ? null : numbers.reduce((sum, count) => sum + count, 0)
}
