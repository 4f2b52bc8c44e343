export interface ComparableEdition {
  edition: string
  first_year: number
  last_year: number | null
  /** With the edition before: true, false, or null = a break is suspected. */
  comparable: boolean | null
}

export interface YearOfIndex {
  year: number
  /** The system of places that was ranked; null = unknown. */
  place_system: string | null
}

export type Verdict = 'comparable' | 'suspected' | 'refused'

export interface Break<E extends ComparableEdition> {
  /** First year behind the break. */
  year: number
  cause: 'edition' | 'place_system' | 'no edition'
  verdict: Exclude<Verdict, 'comparable'>
  /** The edition that starts here, where the cause is an edition. */
  edition: E | null
  /** Where the cause is the system of places: that of the earlier year and that of the later. */
  systems: { before: string | null; now: string | null } | null
}

export interface Comparison<E extends ComparableEdition = ComparableEdition> {
  verdict: Verdict
  breaks: Break<E>[]
}

/** The edition whose span holds the year; null where none does. */
export function editionOf<E extends ComparableEdition>(editions: readonly E[], year: number): E | null {
  return editions.find((e) => e.first_year <= year && (e.last_year === null || year <= e.last_year)) ?? null
}

/**
 * Tells whether figures of two years of one index may be compared, and why not.
 * Refused: an edition between them is declared incomparable with the one before, the systems of places
 * differ, or a year lies in no edition. Suspected: an edition between them says nothing. The order of the
 * two years does not matter. Source: the editions' decisions, as kept in the data.
 */
export function compareYears<E extends ComparableEdition>(
  editions: readonly E[],
  a: YearOfIndex,
  b: YearOfIndex,
): Comparison<E> {
  const [earlier, later] = a.year <= b.year ? [a, b] : [b, a]
  const breaks: Break<E>[] = []
  for (const { year } of [earlier, later]) {
    if (editionOf(editions, year) === null) {
      breaks.push({ year, cause: 'no edition', verdict: 'refused', edition: null, systems: null })
    }
  }
  for (const edition of [...editions].sort((x, y) => x.first_year - y.first_year)) {
    if (edition.first_year <= earlier.year || edition.first_year > later.year) continue
    if (edition.comparable === true) continue
    const verdict = edition.comparable === false ? 'refused' : 'suspected'
    breaks.push({ year: edition.first_year, cause: 'edition', verdict, edition, systems: null })
  }
  if (earlier.place_system !== later.place_system) {
    const systems = { before: earlier.place_system, now: later.place_system }
    breaks.push({ year: later.year, cause: 'place_system', verdict: 'refused', edition: null, systems })
  }
  return { verdict: worst(breaks), breaks }
}

function worst(breaks: readonly { verdict: Verdict }[]): Verdict {
  if (breaks.some((one) => one.verdict === 'refused')) return 'refused'
  return breaks.length > 0 ? 'suspected' : 'comparable'
}
