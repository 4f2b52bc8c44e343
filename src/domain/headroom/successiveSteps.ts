/** What one place scored in one component in two successive years that may be compared. */
export interface Step {
  place: string
  from: number
  to: number
  before: number
  after: number
}

export interface YearOfScores {
  year: number
  /** Whether it may be compared with the year before. */
  comparable: boolean
  /** Largest score; a step between years of different maxima is not one. */
  max: number | null
  scores: ReadonlyMap<string, number>
}

/**
 * Every step of every place from a year to the next one, on the component's own scale. Left out: steps over a
 * year in between, into a year that does not compare with the one before, between different or unknown maxima,
 * and places without a score in both years. In the order of years, then of places as given.
 */
export function successiveSteps(years: readonly YearOfScores[]): Step[] {
  return years.flatMap((later) => {
    const earlier = years.find(({ year }) => year === later.year - 1)
    if (!earlier || !later.comparable || later.max === null || earlier.max !== later.max) return []
    return [...later.scores].flatMap(([place, after]) => {
      const before = earlier.scores.get(place)
      return before === undefined ? [] : [{ place, from: earlier.year, to: later.year, before, after }]
    })
  })
}
