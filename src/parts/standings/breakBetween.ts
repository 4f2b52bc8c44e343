import type { SeriesBreak } from '../../answers/lists/seriesBreaks.ts'

interface Days {
  start: string
  end: string
}

type Broken = Pick<SeriesBreak, 'date' | 'isBreak'>

/** The last break that lies between two periods, or inside either of them; null if what they count is the same. */
export function breakBetween(breaks: readonly Broken[], before: Days | null, now: Days): string | null {
  if (before === null) return null
  const between = breaks.filter(({ date, isBreak }) => isBreak && date > before.start && date <= now.end)
  return between.at(-1)?.date ?? null
}

/** Places of periods that a break parts from the period before. */
export function brokenAt(breaks: readonly Broken[], periods: readonly Days[]): number[] {
  return periods.flatMap((now, i) => (breakBetween(breaks, periods[i - 1] ?? null, now) === null ? [] : [i]))
}
