export interface Gain {
  component: string
  /** On the component's own scale; 0 = nothing to gain, null = unknown. */
  gain: number | null
  /** Points of the index that one point of the component is worth; null = unknown. */
  factor: number | null
  /** Of one point of the component, as the reader sets it. */
  effort: number
}

export interface GainPerEffort {
  /** Of the index: gain × factor. */
  points: number | null
  /** Of the whole gain: gain × effort. */
  effort: number | null
  /** Points of the index for one unit of effort: factor ÷ effort; null where nothing can be gained. */
  perEffort: number | null
}

/**
 * What a gain brings in points of the index, and for one unit of effort. Because effort is per point of the
 * component, a gain of any size brings the same per effort. @throws RangeError unless the effort > 0
 */
export function perEffort({ component, gain, factor, effort }: Gain): GainPerEffort {
  if (!(effort > 0)) throw new RangeError(`effort of ${component} must be above 0: ${effort}`)
  const worth = gain === null || factor === null ? null : gain * factor
  return {
    points: worth,
    effort: gain === null ? null : gain * effort,
    perEffort: worth === null || worth <= 0 || factor === null ? null : factor / effort,
  }
}
