import type { Period } from '../../domain/indicator/period.ts'
import { slip } from '../../domain/signal/slip.ts'
import { usualVariation } from '../../domain/signal/usualVariation.ts'
import { weekLimit } from '../../domain/signal/weekLimit.ts'
import { seriesKey, type WeeklySeries, watched } from '../weeks/weeklySeries.ts'
import type { SignalWeek } from './Signal.ts'

/** How wide the weeks of each series lie around its expectation (1 = chance alone), by unit and indicator. */
export function dispersions(
  groups: readonly (readonly WeeklySeries[])[],
  keys: ReadonlySet<string>,
): Map<string, number> {
  return new Map(
    groups.flatMap((series) => {
      const usual = usualVariation(series, watched.base)
      return series
        .filter((one) => keys.has(seriesKey(one)))
        .map((one): [string, number] => [seriesKey(one), slip(one, watched.base, usual).dispersion])
    }),
  )
}

/** What is drawn of a series: counts, and where its past is long enough, what was expected and usual. */
export function signalWeeks(
  series: WeeklySeries,
  weeks: readonly Period[],
  dispersion: number | null,
): SignalWeek[] {
  return weeks.map((week, i) => {
    const { cases = 0, observed = 0, expected = 0 } = series.weeks[i] ?? {}
    return {
      ...week,
      cases,
      observed,
      expected: dispersion === null ? null : expected,
      limit: dispersion === null ? null : weekLimit(expected, dispersion),
    }
  })
}
