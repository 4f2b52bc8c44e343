import type { Format } from './format.ts'

/** Ranks that may be parts of one: 2, 2,5 or 0,33. */
export function stepCount(steps: number, format: Format): string {
  const decimals = Number.isInteger(steps) ? 0 : Number.isInteger(steps * 2) ? 1 : 2
  return format.number(steps, decimals)
}
