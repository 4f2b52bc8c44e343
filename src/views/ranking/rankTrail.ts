import type { Bump } from '../../answers/ranking/bump.ts'

/** Ranks of a place over the years of its system, and at which positions the line is broken. */
export function rankTrail(
  over: Bump,
  { place }: { place: string },
  system: string | null,
): { values: (number | null)[]; breaks: number[] } {
  const years = over.years.filter((one) => one.place_system === system)
  const series = over.series.find((one) => one.place === place && one.place_system === system)
  const first = years[0]?.year ?? 0
  const last = years.at(-1)?.year ?? -1
  const span = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const values = span.map((year) => series?.points.find((point) => point.year === year)?.rank ?? null)
  const breaks = over.breaks.flatMap(({ year }) => {
    const i = span.indexOf(year)
    return i > 0 ? [i] : []
  })
  return { values, breaks: [...new Set(breaks)] }
}
