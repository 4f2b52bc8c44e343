export interface Interval {
  low: number
  high: number
}

const z = 1.959964

/**
 * Wilson's 95 % interval of a fraction `numerator ÷ denominator`, both ends in 0…1 (E. B. Wilson, 1927).
 * Null over 0 or less, and where the numerator lies outside 0…denominator, as bad data may have it: there is
 * no such binomial share.
 */
export function wilson(numerator: number, denominator: number): Interval | null {
  if (!(denominator > 0) || !(numerator >= 0) || numerator > denominator) return null
  const share = numerator / denominator
  const square = (z * z) / denominator
  const centre = (share + square / 2) / (1 + square)
  const half =
    (z / (1 + square)) * Math.sqrt((share * (1 - share)) / denominator + square / (4 * denominator))
  return {
    low: numerator === 0 ? 0 : Math.max(0, centre - half),
    high: numerator === denominator ? 1 : Math.min(1, centre + half),
  }
}
