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
