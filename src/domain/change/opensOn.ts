export interface LatestStanding {
  index: string
  /** Of the latest year with a figure of the place every ranked place has every component of the first level. */
  whole: boolean
  /** Of some year that is so. */
  everWhole: boolean
  /** Ranks from the year before to the latest, negative = better; null where the two do not compare. */
  moved: number | null
}

/**
 * The index that a screen opens with, of indices in the order of reading: of those whose latest year is whole the one
 * in which the place fell most. Where it fell in none of them, the one in which it fell most at all; then the first
 * whole one, and the first of all.
 * @param split whether only a whole year can be shown: then a fall in another is none
 * @returns null where there is no index
 */
export function opensOn(standings: readonly LatestStanding[], { split }: { split: boolean }): string | null {
  const whole = standings.filter((one) => one.whole)
  const opened =
    mostFallen(whole) ??
    (split ? null : mostFallen(standings)) ??
    whole[0] ??
    standings.find((one) => one.everWhole) ??
    standings[0]
  return opened?.index ?? null
}

function mostFallen(standings: readonly LatestStanding[]): LatestStanding | null {
  const most = Math.max(0, ...standings.map(({ moved }) => moved ?? 0))
  return most > 0 ? (standings.find(({ moved }) => moved === most) ?? null) : null
}
