/** Points of the index that a score brings: score × factor (see `factors`); null where either is unknown. */
export function points(score: number | null, factor: number | null): number | null {
  return score === null || factor === null ? null : score * factor
}

/**
 * Points of the index that are not attained: (max − score) × factor; null where one is unknown. Over one
 * level of a complete tree they add up to max of the index − recomputed total.
 */
export function lost(score: number | null, max: number | null, factor: number | null): number | null {
  return score === null || max === null || factor === null ? null : (max - score) * factor
}

/** Distance in points of the index: (score − reference) × factor, negative behind; null where one is unknown. */
export function distance(
  score: number | null,
  reference: number | null,
  factor: number | null,
): number | null {
  return score === null || reference === null || factor === null ? null : (score - reference) * factor
}
