import type { SeriesPoint } from '../../answers/indicators/indicatorSeries.ts'
import type { IndicatorDefinition } from '../../answers/lists/indicatorList.ts'
import type { SeriesBreak } from '../../answers/lists/seriesBreaks.ts'
import { isNothing } from '../../i18n/isNothing.ts'
import type { Words } from '../../i18n/vi.ts'
import { comparedWith } from '../../parts/standings/comparedWith.ts'

export interface TrendFinding {
  definition: IndicatorDefinition
  point: SeriesPoint
  breaks: readonly SeriesBreak[]
  toDate: boolean
}

/** One sentence: period, value with counts, target, change. */
export function trendHeadline(finding: TrendFinding, words: Words): string {
  const { definition, point, toDate } = finding
  const said = words.indicators
  const name = words.format.name(definition)
  const period = periodWords(point.period, toDate, words)
  const named = point.complete ? period : `${period}, ${said.unfinished}`
  if (point.value === null) return said.headline.noValue(named, name, said.noFigure(point, point.period))
  const value = said.value(point.value, definition.measure)
  const counts = point.denominator === null ? null : said.counts(point.numerator, point.denominator)
  const main = [
    said.headline.value(named, name, value, counts),
    point.belowMinimum && definition.minimum !== null
      ? said.headline.belowMinimum(definition.minimum)
      : towardsTarget(definition, point, words),
  ]
  return [main.filter((part) => part !== null).join(', '), changed(finding, words)]
    .filter((part) => part !== null)
    .join('; ')
}

export function periodWords(
  { period, start, end }: SeriesPoint['period'],
  toDate: boolean,
  words: Words,
): string {
  return toDate ? words.indicators.toDate(period, start, end) : words.indicators.period(period, start, end)
}

function towardsTarget(
  { target, measure }: IndicatorDefinition,
  { distance }: SeriesPoint,
  words: Words,
): string | null {
  if (target === null || distance === null) return null
  const { headline, target: written, distance: by } = words.indicators
  return distance < 0
    ? headline.missed(written(target, measure), by(distance, measure))
    : headline.reached(written(target, measure))
}

function changed({ definition, point, breaks, toDate }: TrendFinding, words: Words): string | null {
  const { change, period, acrossBreak } = point
  if (change === null) return null
  const { headline, distance } = words.indicators
  const before = comparedWith(period, toDate, words)
  const written = distance(change, definition.measure)
  const said = !isNothing(written) ? headline.change(change > 0, written, before) : headline.same(before)
  if (!acrossBreak) return said
  const dates = breaks
    .filter(({ isBreak, date }) => isBreak && date <= period.end)
    .map(({ date }) => words.format.date(date))
  return `${said} (${headline.acrossBreak(dates.at(-1) ?? '')})`
}
