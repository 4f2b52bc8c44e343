import type { Unit } from './unitTree.ts'

/**
 * Units that ended before the last day of a window or of the data: what they held at last went to others, so that
 * stocks and shares of theirs are not added up in the unit above.
 */
export function endedIn<U extends Pick<Unit, 'valid_to'>>(
  units: readonly U[],
  { end }: { end: string },
  asOf: string,
): U[] {
  const last = end < asOf ? end : asOf
  return units.filter(({ valid_to }) => valid_to !== null && valid_to < last)
}
