import type { IndicatorTableRow } from '../../answers/indicators/indicatorTable.ts'
import type { UnitReport } from '../../answers/reports/unitReports.ts'
import { documentWords as said } from '../../i18n/documentWords.ts'
import { isNothing } from '../../i18n/isNothing.ts'
import { vi } from '../../i18n/vi.ts'

const { headline, value, counts, distance, target, noFigure } = vi.indicators

/** A figure with its counts: 98,0% (22.801/23.259); why there is none where there is none. */
export function written(
  {
    definition,
    ...row
  }: Pick<IndicatorTableRow, 'definition' | 'value' | 'numerator' | 'denominator' | 'days'>,
  window: { start: string; end: string },
): string {
  if (row.value === null) return noFigure(row, window)
  const shown = value(row.value, definition.measure)
  return row.denominator === null ? shown : `${shown} (${counts(row.numerator, row.denominator)})`
}

/**
 * A row of the table as a sentence: the figure with its counts, the target, how it moved against the period before and
 * that of the year before, and the sum since the start of the year.
 */
export function resultParts(row: IndicatorTableRow, report: UnitReport): string[] {
  const { definition } = row
  const { period, toDate } = report.periods
  return [
    written(row, period),
    row.value === null ? null : towardsTarget(row),
    movedSince(row, report, 'previous'),
    movedSince(row, report, 'lastYear'),
    isSpan(report) || row.toDate.value === null || definition.kind === 'stock' || definition.kind === 'share'
      ? null
      : said.results.toDate(written({ definition, ...row.toDate }, toDate)),
  ].filter((part) => part !== null)
}

/** The period is its own year to date. */
export function isSpan({ periods: { period, toDate } }: UnitReport): boolean {
  return period.start === toDate.start
}

function towardsTarget({ definition, distance: by, belowMinimum }: IndicatorTableRow): string | null {
  if (belowMinimum && definition.minimum !== null) return headline.belowMinimum(definition.minimum)
  if (definition.target === null || by === null) return null
  const wanted = target(definition.target, definition.measure)
  return by < 0 ? headline.missed(wanted, distance(by, definition.measure)) : headline.reached(wanted)
}

/** How a row moved against the period before or that of the year before; null where there is none, and of too few cases. */
export function movedSince(
  row: IndicatorTableRow,
  report: UnitReport,
  since: 'previous' | 'lastYear',
): string | null {
  const { [since]: earlier, grain } = report.periods
  const change = since === 'previous' ? row.change : row.changeToLastYear
  if (row.belowMinimum || change === null || earlier === null) return null
  const by = distance(change, row.definition.measure)
  const before = since === 'lastYear' ? headline.lastYear : grain === 'months' ? '' : headline.before[grain]
  const moved = isNothing(by) ? headline.same(before) : headline.change(change > 0, by, before)
  return datesAcross(report, earlier.start) === null ? moved : `${moved} ${said.results.otherScope}`
}

/** The days of the breaks that lie between the start of an earlier period and the end of this one; null where none does. */
export function datesAcross({ breaks, periods: { period } }: UnitReport, from: string): string | null {
  const dates = breaks.filter(({ date }) => date > from && date <= period.end).map(({ date }) => date)
  return dates.length === 0 ? null : vi.format.list([...new Set(dates)].map(vi.format.date))
}
