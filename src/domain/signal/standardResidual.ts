/**
 * How many standard deviations of chance the events of a unit lie beyond those expected of its mix of fields:
 * (observed − expected) ÷ √(expected × (1 − rate) + τ² expected²), `rate` that of all units, τ² the general
 * `spread` of units (0 = chance alone); above 0 = more events. 0 where nothing was expected or all were events.
 * Source: Spiegelhalter, Statistics in Medicine 24 (2005), 1185–1202, § 4.
 * @throws RangeError for a rate outside 0…1 or a spread below 0
 */
export function standardResidual(
  { observed, expected }: { observed: number; expected: number },
  rate: number,
  spread: number,
): number {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`a rate lies between 0 and 1, not at ${rate}`)
  if (!(spread >= 0)) throw new RangeError(`a spread is at least 0, not ${spread}`)
  const variance = expected * (1 - rate) + spread * expected ** 2
  return variance > 0 ? (observed - expected) / Math.sqrt(variance) : 0
}
