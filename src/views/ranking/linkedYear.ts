import type { ComponentYear } from '../../answers/lists/componentYears.ts'
import { opening } from '../../parts/pick/opening.ts'

/**
 * The year in which what is ranked can be taken apart: the asked one if any component of it is published for the
 * place, else the one that the components open at; null where none is published in any year.
 */
export function linkedYear(
  years: readonly ComponentYear[],
  { year, component }: { year: number; component?: string | undefined },
): number | null {
  const isScored = (one: ComponentYear | undefined) =>
    one?.trees.some((tree) => (component ? tree.scored.includes(component) : tree.scored.length > 0)) ?? false
  if (isScored(years.find((one) => one.year === year))) return year
  const open = opening(years, { component })?.year
  return open !== undefined && isScored(years.find((one) => one.year === open)) ? open : null
}
