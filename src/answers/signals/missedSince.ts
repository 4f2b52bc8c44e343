import { type Period, periodsBetween } from '../../domain/indicator/period.ts'
import { distanceToTarget } from '../../domain/score/target.ts'
import type { Database } from '../../engine/Database.ts'
import type { IndicatorDefinition } from '../lists/indicatorList.ts'
import { measuredSpan } from '../lists/measuredSpan.ts'
import { valueFinder, windowValues } from '../lists/windowValues.ts'

/** Cases and misses of a rate in periods that follow each other, the oldest first. */
export interface CountedSeries {
  unit: string
  indicator: string
  weeks: readonly { cases: number; observed: number }[]
}

export const seriesKey = ({ unit, indicator }: { unit: string; indicator: string }): string =>
  `${unit} ${indicator}`

/**
 * Since which week, or month, targets have been missed without a break, over all those held up to the last one of the
 * series, by unit and indicator; periods without cases break nothing. Only runs that fill their series are looked up
 * further back.
 */
export async function missedSince(
  database: Database,
  {
    series,
    weeks,
    definitions,
    asOf,
  }: {
    series: readonly CountedSeries[]
    weeks: readonly Period[]
    definitions: ReadonlyMap<string, IndicatorDefinition>
    asOf: string
  },
  signal?: AbortSignal,
): Promise<Map<string, Period>> {
  const runs = series.map((one) => {
    const definition = definitions.get(one.indicator)
    const run = runOf(definition, one.weeks, weeks)
    return { ...one, definition, ...run }
  })
  const longer = runs.filter(({ isWhole }) => isWhole)
  const before = await longerRuns(database, { longer, last: weeks.at(-1), asOf }, signal)
  return new Map(
    runs.flatMap((one): [string, Period][] => {
      const since = before.get(seriesKey(one)) ?? one.since
      return since ? [[seriesKey(one), since]] : []
    }),
  )
}

async function longerRuns(
  database: Database,
  {
    longer,
    last,
    asOf,
  }: {
    longer: readonly { unit: string; indicator: string; definition: IndicatorDefinition | undefined }[]
    last: Period | undefined
    asOf: string
  },
  signal?: AbortSignal,
): Promise<Map<string, Period>> {
  const { first } = longer.length === 0 ? { first: null } : await measuredSpan(database, {}, signal)
  if (first === null || last === undefined || first > last.end) return new Map()
  const weeks = periodsBetween(first, last.end, last.grain, last.calendar)
  const units = [...new Set(longer.map(({ unit }) => unit))]
  const indicators = [...new Set(longer.map(({ indicator }) => indicator))]
  const find = valueFinder(await windowValues(database, { units, indicators, windows: weeks, asOf }, signal))
  return new Map(
    longer.flatMap(({ unit, indicator, definition }): [string, Period][] => {
      const counted = weeks.map((week) => {
        const { numerator, denominator, partly } = find(unit, indicator, week)
        const cases = partly > 0 ? 0 : (denominator ?? 0)
        const misses = definition?.direction === 'higher' ? cases - (numerator ?? 0) : (numerator ?? 0)
        return { cases, observed: misses }
      })
      const { since } = runOf(definition, counted, weeks)
      return since ? [[seriesKey({ unit, indicator }), since]] : []
    }),
  )
}

/** The first week of the unbroken run of misses at the end, and whether nothing before it is known to have met the target. */
function runOf(
  definition: IndicatorDefinition | undefined,
  counted: readonly { cases: number; observed: number }[],
  weeks: readonly Period[],
): { since: Period | null; isWhole: boolean } {
  const withCases = counted.flatMap(({ cases, observed }, i) => {
    const week = weeks[i]
    return week && cases > 0 ? [{ week, isMet: isMet(definition, cases, observed) }] : []
  })
  const met = withCases.findLastIndex((one) => one.isMet)
  return { since: withCases[met + 1]?.week ?? null, isWhole: met === -1 }
}

function isMet(definition: IndicatorDefinition | undefined, cases: number, misses: number): boolean {
  if (!definition) return true
  const { target, direction } = definition
  const value = (direction === 'higher' ? cases - misses : misses) / cases
  return (distanceToTarget(value, target, direction) ?? 0) >= 0
}
