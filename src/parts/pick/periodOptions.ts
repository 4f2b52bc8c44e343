import { isComplete, type Period } from '../../domain/indicator/period.ts'
import type { Words } from '../../i18n/vi.ts'
import type { PickOption } from '../../ui/Pick.tsx'

/** Periods to choose from, the latest first, by year. */
export function periodOptions(periods: readonly Period[], asOf: string, words: Words): PickOption[] {
  const { period: named, unfinished } = words.indicators
  return periods.toReversed().map((one) => ({
    value: one.period,
    label: named(one.period, one.start, one.end),
    group: words.format.period(one.period.slice(0, 4)),
    ...(!isComplete(one, asOf) && { note: unfinished }),
  }))
}
