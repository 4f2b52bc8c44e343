export type Length = 'week' | 'month' | 'quarter' | 'longer'

/** What so many days that are measured at once are called. */
export function lengthOf(days: number): Length {
  if (days <= 7) return 'week'
  if (days <= 31) return 'month'
  return days <= 92 ? 'quarter' : 'longer'
}

/** Whether what is measured over so many days at once is longer than the days looked at, or only lies across their ends. */
export function isLonger(days: number, { start, end }: { start: string; end: string }): boolean {
  const looked = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1
  return days > looked && lengthOf(days) !== lengthOf(looked)
}
