export interface BandLimits {
  low: number | null
  high: number | null
}

/**
 * The publisher's group of a place.
 * Where the groups have limits: the one with low ≤ score < high, the top one including its upper limit.
 * Where none has (quartiles): n groups of the ranked places, best first,
 * group = ⌊(rank − 1) × n ÷ ranked⌋ + 1, so that of 63 places the first three quarters hold 16.
 * Null where score or rank is unknown, or no group holds the score.
 * @param bands best first.
 */
export function bandOf<B extends BandLimits>(
  bands: readonly B[],
  place: { score: number | null; rank: number | null; ranked: number | null },
): B | null {
  if (bands.every((band) => band.low === null && band.high === null)) {
    if (place.rank === null || place.ranked === null || place.ranked === 0) return null
    return bands[Math.floor(((place.rank - 1) * bands.length) / place.ranked)] ?? null
  }
  const { score } = place
  if (score === null) return null
  const held = bands.find(({ low, high }, i) => {
    const underTop = high === null || score < high || (i === 0 && score === high)
    return (low === null || score >= low) && underTop
  })
  return held ?? null
}
