export interface Mean {
  mean: number
  /** Half the width of its Monte-Carlo interval of 95 %. */
  half: number
}

/** Mean of independent draws with its Monte-Carlo interval. */
export function meanOf(values: readonly number[]): Mean {
  const n = Math.max(1, values.length)
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, n - 1)
  return { mean, half: 1.96 * Math.sqrt(square / n) }
}

export function writtenMean({ mean, half }: Mean, digits = 2): string {
  return `${mean.toFixed(digits)} ± ${half.toFixed(digits)}`
}

/** Found of so many as a percentage with its interval. */
export function writtenShare(found: number, of: number): string {
  if (of === 0) return '–'
  const share = found / of
  return `${(100 * share).toFixed(0)} ± ${(196 * Math.sqrt((share * (1 - share)) / of)).toFixed(0)} % of ${of}`
}
