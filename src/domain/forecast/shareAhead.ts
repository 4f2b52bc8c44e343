export interface SharePoint {
  /** Days since 1970-01-01. */
  day: number
  value: number
}

/**
 * Where a share that is reported at dates will stand on `end`, from the reports up to `today`: the last one
 * plus the mean of its past changes over as many days, with their standard deviation. Changes from one
 * calendar year into the next do not count, for cumulated shares begin anew. Fewer than three such changes:
 * the value stays and the deviation is null (unknown). Fractions, held in [0, 1]. Null without any report
 * in the year of `today`.
 */
export function shareAhead(
  points: readonly SharePoint[],
  { yearStart, today, end }: { yearStart: number; today: number; end: number },
): { value: number; deviation: number | null } | null {
  const past = points.filter(({ day }) => day <= today).sort((a, b) => a.day - b.day)
  const last = past.at(-1)
  if (last === undefined || last.day < yearStart) return null
  const ahead = end - last.day
  const changes = past.flatMap((from) => {
    const to = past.find(({ day }) => Math.abs(day - from.day - ahead) <= tolerance)
    return to === undefined || !sameYear(from.day, to.day) ? [] : [to.value - from.value]
  })
  if (changes.length < 3) return { value: last.value, deviation: null }
  const mean = changes.reduce((sum, one) => sum + one, 0) / changes.length
  const squares = changes.reduce((sum, one) => sum + (one - mean) ** 2, 0)
  return {
    value: Math.min(1, Math.max(0, last.value + mean)),
    deviation: Math.sqrt((squares / (changes.length - 1)) * (1 + 1 / changes.length)),
  }
}

/** Ends of months lie 28 to 31 days apart. */
const tolerance = 8

function sameYear(a: number, b: number): boolean {
  const year = (day: number) => new Date(day * 86_400_000).getUTCFullYear()
  return year(a) === year(b)
}
