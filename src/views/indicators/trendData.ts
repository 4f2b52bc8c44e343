import type { IndicatorSeries, SeriesPoint } from '../../answers/indicators/indicatorSeries.ts'
import type { LikeSeries } from '../../answers/indicators/likeSeries.ts'
import type { IndicatorTrend, TrendLike } from '../../charts/indicatorTrend.ts'
import type { Words } from '../../i18n/vi.ts'
import { breakName } from '../../parts/names/breakName.ts'
import { number, text, when } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { comparedWith } from './trendHeadline.ts'

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

/** The same series in figures: every period with its counts. */
export function trendColumns(
  { definition, points }: IndicatorSeries,
  like: LikeSeries | null,
  words: Words,
): TableColumn<SeriesPoint>[] {
  const { table, bar, trend, unfinished, like: said } = words.indicators
  const sums = new Map(like?.points.map((point) => [point.period.period, point]))
  const sumOf = ({ period }: SeriesPoint) => sums.get(period.period)
  const isFraction = definition.measure === 'fraction'
  const decimals = isFraction || definition.kind === 'duration' ? (isFraction ? 4 : 2) : 0
  const written = { decimals, fraction: isFraction }
  const [first] = points
  const before = table.previous(first ? comparedWith(first.period, false, words) : '')
  return [
    text('period', bar.period, ({ period }) => period.period),
    text('start', table.from, ({ period }) => period.start),
    text('end', table.to, ({ period }) => period.end),
    number('value', words.column.value, ({ value }) => value, written),
    number('numerator', words.column.numerator, ({ numerator }) => numerator),
    number('denominator', words.column.denominator, ({ denominator }) => denominator),
    number('low', table.low, ({ low }) => low, written),
    number('high', table.high, ({ high }) => high, written),
    number('distance', table.distance, ({ distance }) => distance, written),
    number('change', before, ({ change }) => change, written),
    number('lastYear', trend.lastYearShort, ({ lastYear }) => lastYear, written),
    when(
      like !== null,
      number('like', said.value, (point) => sumOf(point)?.value ?? null, written),
    ),
    when(
      like !== null,
      number('likeNumerator', said.numerator, (point) => sumOf(point)?.numerator ?? null),
    ),
    when(
      like !== null,
      number('likeDenominator', said.denominator, (point) => sumOf(point)?.denominator ?? null),
    ),
    text('complete', words.column.note, ({ complete }) => (complete ? null : unfinished)),
  ]
}
