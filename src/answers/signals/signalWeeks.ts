import type { Period } from '../../domain/indicator/period.ts'
import { soughtWeeks } from '../../domain/signal/slip.ts'
import type { WatchedGroup } from '../../domain/signal/watchedGroup.ts'
import { weekLimit } from '../../domain/signal/weekLimit.ts'
import type { SignalWeek } from './Signal.ts'

/** What is drawn of a series up to a week: counts, and where its past is long enough, what was expected and usual. */
export function signalWeeks(
  group: WatchedGroup,
  { unit, at, weeks }: { unit: number; at: number; weeks: readonly Period[] },
): SignalWeek[] {
  const isOld = group.isTested(unit, at)
  const from = Math.max(0, at - soughtWeeks + 1)
  return weeks.slice(from, at + 1).map((week, i) => {
    const { cases, observed, expected, variance } = group.weekOf(unit, from + i, at)
    const dispersion = expected > 0 ? Math.sqrt(Math.max(1, variance / expected)) : 1
    return {
      ...week,
      cases,
      observed,
      expected: isOld ? expected : null,
      limit: isOld ? weekLimit(expected, dispersion) : null,
    }
  })
}
