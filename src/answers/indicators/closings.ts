import { groupBy } from '../../domain/groupBy.ts'
import type { Cover } from '../../domain/indicator/cover.ts'
import { type IndicatorValue, indicatorValue } from '../../domain/indicator/indicatorValue.ts'
import type { ReportPeriod } from '../../domain/indicator/reportPeriod.ts'
import type { Database } from '../../engine/Database.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { closedCounts } from '../../queries/closedCounts.ts'
import { answerOf } from '../answerOf.ts'
import { type IndicatorDefinition, indicatorList } from '../lists/indicatorList.ts'
import { valueFinder, windowValues } from '../lists/windowValues.ts'
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
    { unit, period, asOf }: { unit: string; period: ReportPeriod; asOf: string },
    signal,
  ): Promise<Closing[]> =>
    (await closingsOf(database, { units: [unit], period, asOf }, signal)).get(unit) ?? [],
)

/** The same of several units, by unit and asked of the database at once. */
export async function closingsOf(
  database: Database,
  { units, period, asOf }: { units: readonly string[]; period: ReportPeriod; asOf: string },
  signal?: AbortSignal,
): Promise<Map<string, Closing[]>> {
  const { calendar, period: code } = period
  const closed = await askMinor(
    database,
    closedCounts,
    { calendar, period: code, units: units.join() },
    signal,
  )
  if (closed === null || closed.length === 0) return new Map()
  const indicators = [...new Set(closed.map(({ indicator }) => indicator))]
  const [definitions, values] = await Promise.all([
    indicatorList(database, {}, signal),
    windowValues(database, { units, indicators, windows: [period], asOf }, signal),
  ])
  const find = valueFinder(values)
  const closingOf = ({
    unit,
    closed_at,
    indicator,
    units: known,
    partly,
    ...counts
  }: (typeof closed)[number]): Closing[] => {
    const definition = definitions.find((one) => one.indicator === indicator)
    if (!definition) return []
    const reported = { ...indicatorValue(definition.kind, counts), units: known, partly: partly ?? 0 }
    const now = find(unit, indicator, period)
    return [{ definition, closed_at, reported, now, difference: difference(now.value, reported.value) }]
  }
  return new Map(
    [...groupBy(closed, ({ unit }) => unit)].map(([unit, rows]) => [unit, rows.flatMap(closingOf)]),
  )
}
