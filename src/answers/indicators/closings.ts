import type { Cover } from '../../domain/indicator/cover.ts'
import { type IndicatorValue, indicatorValue } from '../../domain/indicator/indicatorValue.ts'
import type { Period } from '../../domain/indicator/period.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { closedCounts } from '../../queries/closedCounts.ts'
import { answerOf } from '../answerOf.ts'
import { type IndicatorDefinition, indicatorList } from '../lists/indicatorList.ts'
import { noValue, windowValues } from '../lists/windowValues.ts'
import { difference } from './indicatorSeries.ts'

export interface Closing {
  definition: IndicatorDefinition
  /** `2026-11-16 17:00`. */
  closed_at: string
  reported: IndicatorValue & Pick<Cover, 'units' | 'partly'>
  now: IndicatorValue & Pick<Cover, 'units' | 'partly'>
  /** What the data says now − what was reported. */
  difference: number | null
}

/** What a unit reported when a period was closed, beside what the data says now; none if it was not closed. */
export const closings = answerOf(
  'closings',
  async (
    database,
    { unit, period, asOf }: { unit: string; period: Period; asOf: string },
    signal,
  ): Promise<Closing[]> => {
    const { calendar, period: code } = period
    const closed = await askMinor(database, closedCounts, { calendar, period: code, unit }, signal)
    if (closed === null || closed.length === 0) return []
    const indicators = closed.map(({ indicator }) => indicator)
    const [definitions, values] = await Promise.all([
      indicatorList(database, {}, signal),
      windowValues(database, { units: [unit], indicators, windows: [period], asOf }, signal),
    ])
    return closed.flatMap(({ closed_at, indicator, units: known, partly, ...counts }) => {
      const definition = definitions.find((one) => one.indicator === indicator)
      if (!definition) return []
      const reported = { ...indicatorValue(definition.kind, counts), units: known, partly: partly ?? 0 }
      const now = values.find((one) => one.indicator === indicator) ?? noValue
      return [{ definition, closed_at, reported, now, difference: difference(now.value, reported.value) }]
    })
  },
)
