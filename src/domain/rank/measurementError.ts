export interface MeasurementError {
  /** Standard deviation of one score's error, on the component's own scale. */
  deviation: number
  /** 1 − error variance ÷ variance of the last year's scores, at least 0; null where all scores are equal. */
  reliability: number | null
  /** Places on which it rests. */
  places: number
}

/**
 * Error of a component's scores from three successive years: if each place moves along a straight line and
 * only errors, independent and alike, leave it, the second difference d = x₁ − 2x₂ + x₃ has 6 times their
 * variance, so deviation = √(Σ (d − d̄)² ÷ (n − 1) ÷ 6) over n places. The mean d̄ takes out what moved all
 * places together, such as another questionnaire. True change that is not straight counts as error too: the
 * estimate is rather too large than too small. Source: the variate difference method (G. Tintner, The Variate
 * Difference Method, 1940). Null for fewer than ten places.
 * @param years the same places, in the same order, in three successive years
 * @throws RangeError unless there are three years of equal length
 */
export function measurementError(years: readonly (readonly number[])[]): MeasurementError | null {
  const [first, second, third] = years
  if (years.length !== 3 || !first || !second || !third)
    throw new RangeError(`three years, not ${years.length}`)
  const places = third.length
  if (first.length !== places || second.length !== places) throw new RangeError('years of different length')
  if (places < 10) return null
  const bends = third.map((score, p) => score - 2 * (second[p] ?? Number.NaN) + (first[p] ?? Number.NaN))
  const error = variance(bends) / 6
  const spread = variance(third)
  return {
    deviation: Math.sqrt(error),
    reliability: spread > 0 ? Math.max(0, 1 - error / spread) : null,
    places,
  }
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}
