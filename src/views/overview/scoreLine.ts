import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'

export interface ScoreLine {
  first: number
  last: number
  /** One for each year from first to last; null where nothing is known. */
  values: (number | null)[]
  /** Positions before which the index changed. */
  breaks: number[]
}

/** Scores year by year, evenly spaced, from the first that is known; null where none is. */
export function scoreLine({ series, breaks }: Pick<OverviewIndex, 'series' | 'breaks'>): ScoreLine | null {
  const scored = series.filter((point) => point.score !== null)
  const first = scored[0]?.year
  const last = scored.at(-1)?.year
  if (first === undefined || last === undefined) return null
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return {
    first,
    last,
    values: years.map((year) => scored.findLast((point) => point.year === year)?.score ?? null),
    breaks: [...new Set(breaks.map(({ year }) => year - first))].filter((i) => i > 0 && i < years.length),
  }
}
