import type { Direction } from '../indicator/indicatorValue.ts'

/** Signed distance to a target in its own measure: negative = missed, 0 or more = reached; null if unknown. */
export function distanceToTarget(
  value: number | null,
  target: number | null,
  direction: Direction,
): number | null {
  if (value === null || target === null) return null
  return direction === 'higher' ? value - target : target - value
}

/** Whether a change is for the better; null for no change or an unknown one. */
export function isBetter(change: number | null, direction: Direction): boolean | null {
  if (change === null || change === 0) return null
  return change > 0 === (direction === 'higher')
}
