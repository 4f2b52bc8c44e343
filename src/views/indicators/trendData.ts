import type { IndicatorSeries, SeriesPoint } from '../../answers/indicators/indicatorSeries.ts'
import type { LikeSeries } from '../../answers/indicators/likeSeries.ts'
import type { Words } from '../../i18n/vi.ts'
import { measureWriting } from '../../parts/figure/measureWriting.ts'
import { comparedWith } from '../../parts/standings/comparedWith.ts'
import { number, text, when } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'

/** The same series in figures: every period with its counts. */
export function trendColumns(
  { definition, points }: IndicatorSeries,
  like: LikeSeries | null,
  words: Words,
): TableColumn<SeriesPoint>[] {
  const { table, bar, trend, unfinished, like: said } = words.indicators
  const sums = new Map(like?.points.map((point) => [point.period.period, point]))
  const sumOf = ({ period }: SeriesPoint) => sums.get(period.period)
  const written = measureWriting(definition)
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
