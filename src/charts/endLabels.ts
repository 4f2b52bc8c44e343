import type { HistoryYear } from './HistoryYear.ts'

export type HistoryLine = 'own' | 'median' | 'best'

/** How many pixels the names at the ends of the lines move apart, in a picture of about the usual height. */
export function labelOffsets(years: readonly HistoryYear[]): Record<HistoryLine, number> {
  const lowest = Math.min(...knownOf(years))
  const span = Math.max(...knownOf(years)) - lowest || 1
  const height = 150
  const gap = 13
  const ends = (['own', 'median', 'best'] as const)
    .map((line) => {
      const end = years.findLast((one) => one[line] !== null)
      return { line, at: (((end?.[line] ?? lowest) - lowest) / span) * height, year: end?.year ?? 0 }
    })
    .sort((a, b) => a.at - b.at)
  const lastYear = Math.max(...ends.map(({ year }) => year))
  const moved: Record<HistoryLine, number> = { own: 0, median: 0, best: 0 }
  let under = Number.NEGATIVE_INFINITY
  for (const { line, at, year } of ends) {
    if (year < lastYear) {
      moved[line] = line === 'best' ? -9 : 9
      continue
    }
    const to = Math.max(at, under + gap)
    moved[line] = at - to
    under = to
  }
  return moved
}

/** Every known number of the three lines. */
export function knownOf(years: readonly HistoryYear[]): number[] {
  return years.flatMap(({ own, median, best }) => [own, median, best]).filter((value) => value !== null)
}
