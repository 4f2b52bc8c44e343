import { nineDecimals } from '../nineDecimals.ts'

/** Part of the scale that counts as nothing left. */
export const exhaustedWithin = 0.02

export interface Left {
  score: number
  /** Largest score; null = unknown. */
  max: number | null
  /** Best of the peers on the same scale; null = unknown. */
  best: number | null
}

/**
 * Whether a component has nothing left to gain: its score lies within 2 % of the scale of the maximum, or of the
 * best that any peer has reached. Null where there is room, or nothing to measure it by.
 */
export function exhausted({ score, max, best }: Left): 'maximum' | 'best' | null {
  const scale = max ?? best
  if (scale === null) return null
  const near = nineDecimals(scale * exhaustedWithin)
  const left = (to: number) => nineDecimals(to - score)
  if (max !== null && left(max) <= near) return 'maximum'
  return best !== null && left(best) <= near ? 'best' : null
}
