/** How scores are written: as points, per cent, or bare where the whole runs from 0 to 1. */
export interface ScoreScale {
  scale: 'points' | 'percent' | 'fraction'
  decimals: number
}

/**
 * The scale of one component of an index. An index in per cent is printed in per cent as a whole, and so are
 * components of 100 each; components that share out the 100 are printed in points.
 */
export function scoreScale(
  index: ScoreScale,
  component: { isTotal: boolean; max: number | null },
): ScoreScale {
  const { scale, decimals } = index
  const inPercent = component.isTotal || component.max === 100
  return { scale: scale === 'percent' && !inPercent ? 'points' : scale, decimals }
}
