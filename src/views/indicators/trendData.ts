import type { IndicatorSeries, SeriesPoint } from '../../answers/indicators/indicatorSeries.ts'
import type { LikeSeries } from '../../answers/indicators/likeSeries.ts'
import type { IndicatorTrend, TrendLike } from '../../charts/indicatorTrend.ts'
import type { Words } from '../../i18n/vi.ts'
import { breakName } from '../../parts/names/breakName.ts'
import type { PlainTable, TableColumn } from '../../ui/tableColumn.ts'
import { plainTable } from '../../ui/tableColumn.ts'
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
  return points.map((own): TrendLike => {
    const sum = byPeriod.get(own.period.period)
    const isOwn = own.numerator === sum?.numerator && own.denominator === sum.denominator
    return sum && !isOwn ? sum : { value: null, numerator: null, denominator: null }
  })
}

/** The same series as a table: every period with its counts, newest first. */
export function trendTable(
  { definition, points }: IndicatorSeries,
  like: LikeSeries | null,
  words: Words,
): PlainTable {
  const { table, bar, trend, unfinished, like: said } = words.indicators
  const sums = new Map(like?.points.map((point) => [point.period.period, point]))
  const sumOf = ({ period }: SeriesPoint) => sums.get(period.period)
  const isFraction = definition.measure === 'fraction'
  const decimals = isFraction || definition.kind === 'duration' ? (isFraction ? 4 : 2) : 0
  const number = (key: string, label: string, value: (point: SeriesPoint) => number | null) =>
    ({ key, label, kind: 'number', decimals, value }) satisfies TableColumn<SeriesPoint>
  const [first] = points
  const columns: TableColumn<SeriesPoint>[] = [
    { key: 'period', label: bar.period, kind: 'text', value: ({ period }) => period.period },
    { key: 'start', label: words.indicators.table.from, kind: 'text', value: ({ period }) => period.start },
    { key: 'end', label: words.indicators.table.to, kind: 'text', value: ({ period }) => period.end },
    number('value', table.value, ({ value }) => value),
    { ...number('numerator', table.numerator, ({ numerator }) => numerator), decimals: 0 },
    { ...number('denominator', table.denominator, ({ denominator }) => denominator), decimals: 0 },
    number('low', table.low, ({ low }) => low),
    number('high', table.high, ({ high }) => high),
    number('distance', table.distance, ({ distance }) => distance),
    number(
      'change',
      table.previous(first ? comparedWith(first.period, false, words) : ''),
      ({ change }) => change,
    ),
    number('lastYear', trend.lastYearShort, ({ lastYear }) => lastYear),
    ...(like
      ? [
          number('like', said.value, (point) => sumOf(point)?.value ?? null),
          {
            ...number('likeNumerator', said.numerator, (point) => sumOf(point)?.numerator ?? null),
            decimals: 0,
          },
          {
            ...number('likeDenominator', said.denominator, (point) => sumOf(point)?.denominator ?? null),
            decimals: 0,
          },
        ]
      : []),
    {
      key: 'complete',
      label: table.note,
      kind: 'text',
      value: ({ complete }) => (complete ? null : unfinished),
    },
  ]
  return plainTable(columns, points.toReversed())
}
