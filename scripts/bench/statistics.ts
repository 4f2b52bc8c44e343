/** The middle of what was measured; null when half or more never happened. */
export function median(times: readonly (number | null)[]): number | null {
  const ordered = times.map((time) => time ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b)
  const middle = ordered[Math.floor(ordered.length / 2)] ?? Number.POSITIVE_INFINITY
  return Number.isFinite(middle) ? middle : null
}

/** Nearest rank; null of nothing. */
export function percentile(times: readonly number[], share: number): number | null {
  const ordered = [...times].sort((a, b) => a - b)
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] ?? null
}

/** The lowest and the highest; undefined of nothing, or where something never happened. */
export function spreadOf(
  times: readonly (number | null)[],
): readonly [low: number, high: number] | undefined {
  const known = times.filter((time) => time !== null)
  return known.length === 0 || known.length < times.length
    ? undefined
    : [Math.min(...known), Math.max(...known)]
}
