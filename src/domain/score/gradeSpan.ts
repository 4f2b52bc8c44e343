import { type BandLimits, bandOf } from './bandOf.ts'

/**
 * The grades that a total of points may have when only a part of the index is measured: with nothing of the
 * rest and with all of it, the lower one first; twice the same where the rest cannot change it. Null where the
 * index's maximum is unknown or no grade holds an end.
 * @param bands best first
 */
export function gradeSpan<B extends BandLimits>(
  bands: readonly B[],
  { points, measurable, max }: { points: number; measurable: number; max: number | null },
): { low: B; high: B } | null {
  if (max === null) return null
  const at = (score: number) => bandOf(bands, { score: Math.min(max, score), rank: null, ranked: null })
  const [low, high] = [at(points), at(points + Math.max(0, max - measurable))]
  return low && high ? { low, high } : null
}
