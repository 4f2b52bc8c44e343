import type { IndicatorSeries, SeriesPoint } from '../../answers/indicators/indicatorSeries.ts'
import type { LikeSeries } from '../../answers/indicators/likeSeries.ts'
import type { IndicatorTrend, TrendLike } from '../../charts/indicatorTrend.ts'
import type { Words } from '../../i18n/vi.ts'
import { breakName } from '../names/breakName.ts'
import { comparedWith } from './comparedWith.ts'

/** A series as its picture takes it. */
export function trendOf(
  { definition, points, breaks }: IndicatorSeries,
  { chosen, toDate, like }: { chosen: string; toDate: boolean; like: LikeSeries | null },
  words: Words,
): IndicatorTrend {
  const { measure, minimum, target, direction } = definition
  const [first] = points
  return {
    measure,
    minimum,
    target,
    direction,
    before: first ? comparedWith(first.period, toDate, words) : '',
    periods: points.map(({ period, ...point }) => ({ ...point, ...period })),
    breaks: breaks.map((one) => ({ date: one.date, name: breakName(one, words), isBreak: one.isBreak })),
    chosen,
    toDate,
    like: like && besideOwn(points, like),
  }
}

/** Sums of several units where they are not the unit's own figures. */
function besideOwn(points: readonly SeriesPoint[], { points: sums }: LikeSeries): TrendLike[] {
  const byPeriod = new Map(sums.map((sum) => [sum.period.period, sum]))
  return points.map((point): TrendLike => {
    const sum = byPeriod.get(point.period.period)
    const isOwn = point.numerator === sum?.numerator && point.denominator === sum.denominator
    return sum && !isOwn ? sum : { value: null, numerator: null, denominator: null }
  })
}
