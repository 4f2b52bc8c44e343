import type { IndicatorTableRow } from '../../answers/indicators/indicatorTable.ts'
import type { UnitReport } from '../../answers/reports/unitReports.ts'
import { groupBy } from '../../domain/groupBy.ts'
import { collate } from '../../i18n/collate.ts'
import { documentWords } from '../../i18n/documentWords.ts'
import { vi } from '../../i18n/vi.ts'
import { standings } from '../../parts/standings/standings.ts'
import type { ModelColumn, ModelTable } from '../DocumentModel.ts'
import { datesAcross, isSpan } from './resultParts.ts'

const said = documentWords.tables
const { indicators: measures, format } = vi

export interface TableWords {
  /** Of made-up figures; null of real ones. */
  mark: string | null
  source: string
}

const column = (head: string, share: number, align: ModelColumn['align'] = 'right'): ModelColumn => ({
  head,
  share,
  align,
})
const order = column(said.order, 6, 'center')
/** Room for numbers of six digits, on an upright page too. */
const atLeast = (of: ModelColumn, least: number): ModelColumn => ({ ...of, least })

/** Every indicator of the unit beside its target, the periods before and the year to date. */
export function indicatorsTable(report: UnitReport, { mark, source }: TableWords): ModelTable {
  const { periods, unit } = report
  const { previous, lastYear, grain } = periods
  const all = standings(report.rows, false, vi)
  const toDate = !isSpan(report)
  const few = all.map(({ row }) => row).filter(({ belowMinimum }) => belowMinimum)
  const across = [previous, lastYear].map((one) => (one === null ? null : datesAcross(report, one.start)))
  const isAcross = ({ change: by, changeToLastYear }: IndicatorTableRow) =>
    (across[0] !== null && by !== null) || (across[1] !== null && changeToLastYear !== null)
  const dates = all.some(({ row }) => isAcross(row)) ? (across.findLast((one) => one !== null) ?? null) : null
  const change = (row: IndicatorTableRow, by: number | null, i: 0 | 1) =>
    by === null
      ? format.number(null)
      : `${measures.signedValue(by, row.definition.measure)}${across[i] === null ? '' : said.acrossMark}`
  const columns = [
    order,
    column(said.content, 36, 'left'),
    column(said.measure, 12, 'center'),
    atLeast(column(said.value, 9), 800),
    atLeast(column(said.counts, 15), 1540),
    column(said.target, 9),
    ...(previous === null ? [] : [atLeast(column(said.previous[grain] ?? '', 12), 800)]),
    atLeast(column(said.lastYear, 11), 800),
    ...(toDate ? [atLeast(column(said.toDate, 11), 800)] : []),
  ]
  const rows = all.map(({ row }, i) => {
    const { definition, value, numerator, denominator } = row
    const { measure } = definition
    const figure = (of: number | null) => measures.plainValue(of, measure)
    return [
      String(i + 1),
      format.name(definition),
      measures.measureOf(measure),
      `${figure(value)}${row.belowMinimum ? said.fewMark : ''}`,
      denominator === null ? format.number(null) : measures.counts(numerator, denominator),
      figure(definition.target),
      ...(previous === null ? [] : [change(row, row.change, 0)]),
      change(row, row.changeToLastYear, 1),
      ...(toDate ? [figure(row.toDate.value)] : []),
    ]
  })
  const minima = [...new Set(few.flatMap(({ definition }) => definition.minimum ?? []))].sort((a, b) => a - b)
  return {
    caption: said.indicators(format.name(unit), periods.period.period),
    columns,
    rows,
    notes: [
      said.points,
      ...(few.length === 0 ? [] : [said.few(minima.map((one) => format.number(one)).join(', '))]),
      ...(dates === null ? [] : [said.across(dates)]),
      source,
    ],
    mark,
    isWide: true,
  }
}

const kindOrder = ['department', 'vertical', 'commune', 'district', 'affiliate', 'division']

/** The units directly below, by kind and name; null where there are none, and where nothing is known of any. */
export function belowTable(
  { below, unit, periods }: UnitReport,
  { mark, source }: TableWords,
): ModelTable | null {
  const isKnown = (one: (typeof below)[number]) =>
    [one.finished, one.due, one.open, one.openOverdue].some(({ value }) => value !== null)
  if (!below.some(isKnown)) return null
  const byKind = groupBy(below, (one) => one.unit.kind)
  const kinds = [...byKind.keys()].sort((a, b) => kindOrder.indexOf(a) - kindOrder.indexOf(b))
  const sorted = kinds.flatMap((kind) =>
    (byKind.get(kind) ?? []).toSorted((a, b) => collate(format.name(a.unit), format.name(b.unit))),
  )
  const rate = (one: (typeof below)[number]['finished']) =>
    one.value === null
      ? format.number(null)
      : `${measures.value(one.value, 'fraction')} (${measures.counts(one.numerator, one.denominator)})${one.belowMinimum ? said.fewMark : ''}`
  const isFew = below.some(({ finished, due }) => finished.belowMinimum || due.belowMinimum)
  return {
    caption: said.below(format.name(unit), periods.period.period),
    columns: [
      order,
      column(said.unit, 32, 'left'),
      column(said.finished, 25),
      column(said.due, 25),
      column(said.open, 10),
      column(said.overdue, 10),
    ],
    rows: sorted.map((one, i) => [
      String(i + 1),
      format.name(one.unit),
      rate(one.finished),
      rate(one.due),
      format.number(one.open.value),
      format.number(one.openOverdue.value),
    ]),
    notes: [said.points, ...(isFew ? [said.fewCases] : []), source],
    mark,
  }
}

/** The units directly below that hold overdue cases, the most first; null where none does. */
export function overdueTable(
  { below, unit, periods }: UnitReport,
  { mark, source }: TableWords,
): ModelTable | null {
  const late = below
    .filter(({ openOverdue }) => (openOverdue.value ?? 0) > 0)
    .toSorted((a, b) => (b.openOverdue.value ?? 0) - (a.openOverdue.value ?? 0))
  if (late.length === 0) return null
  return {
    caption: said.overdueUnits(format.name(unit), periods.period.period),
    columns: [order, column(said.unit, 59, 'left'), column(said.overdue, 18), column(said.open, 18)],
    rows: late.map((one, i) => [
      String(i + 1),
      format.name(one.unit),
      format.number(one.openOverdue.value),
      format.number(one.open.value),
    ]),
    notes: [source],
    mark,
  }
}

/** What was reported when the period was closed beside what the data says now; null where it was not closed. */
export function closedTable(
  { closings, unit, periods }: UnitReport,
  { mark, source }: TableWords,
): ModelTable | null {
  const [first] = closings
  if (!first) return null
  const { period } = periods
  return {
    caption: said.closed(format.name(unit), period.period),
    columns: [
      order,
      column(said.content, 43, 'left'),
      column(said.reported, 18),
      column(said.now, 18),
      column(said.difference, 15),
    ],
    rows: closings.map(({ definition, reported, now, difference }, i) => [
      String(i + 1),
      format.name(definition),
      measures.value(reported.value, definition.measure),
      measures.value(now.value, definition.measure),
      difference === null ? format.number(null) : measures.signedValue(difference, definition.measure),
    ]),
    notes: [vi.alerts.closing.reported(period.period, first.closed_at).replace(/:$/, '.'), source],
    mark,
  }
}
