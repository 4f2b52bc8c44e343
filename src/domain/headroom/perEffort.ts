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
  component: string
  /** Of the index: gain × factor. */
  points: number | null
  /** Of the whole gain: gain × effort. */
  effort: number | null
  /** Points of the index for one unit of effort: factor ÷ effort; null where nothing can be gained. */
  perEffort: number | null
}

/**
 * Gains in the order in which effort brings most: by points of the index per unit of effort, then by points,
 * those without anything to gain or of unknown worth last. Because effort is per point of the component, a
 * gain of any size brings the same per effort: the order tells where to begin, the points how far it leads.
 * @throws RangeError unless every effort > 0
 */
export function perEffort(gains: readonly Gain[]): GainPerEffort[] {
  return gains
    .map(({ component, gain, factor, effort }) => {
      if (!(effort > 0)) throw new RangeError(`effort of ${component} must be above 0: ${effort}`)
      const worth = gain === null || factor === null ? null : gain * factor
      return {
        component,
        points: worth,
        effort: gain === null ? null : gain * effort,
        perEffort: worth === null || worth <= 0 || factor === null ? null : factor / effort,
      }
    })
    .sort((a, b) => (b.perEffort ?? -1) - (a.perEffort ?? -1) || (b.points ?? -1) - (a.points ?? -1))
}
