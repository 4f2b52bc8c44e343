import type { IndicatorTableRow } from '../../answers/indicators/indicatorTable.ts'
import type { LinkedUnit } from '../../answers/lists/unitTree.ts'
import type { UnitReport } from '../../answers/reports/unitReports.ts'
import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { documentWords } from '../../i18n/documentWords.ts'
import { vi } from '../../i18n/vi.ts'
import type { Block } from '../DocumentModel.ts'
import { datesAcross, isSpan } from './resultParts.ts'

const said = documentWords.situation
const { received, finished, open, openOverdue } = dossierIndicators

/** Of what days the report is, how far its figures reach, and how much work came and went. */
export function situation(report: UnitReport): Block[] {
  const { unit, periods, asOf, complete, existed, rows } = report
  const { period } = periods
  const isReport = period.calendar === 'report' && periods.grain !== 'week'
  const name = vi.format.name(unit)
  const lines = [
    said.period(period.period, period.start, period.end, isReport),
    complete ? said.until(asOf) : vi.indicators.notices.unfinished(asOf, period.end),
    ...lifeOf(report),
    ...scopeOf(report),
    ...(!existed ? [said.notThere(name)] : rows.length === 0 ? [said.nothing(name)] : flowOf(report)),
  ]
  return lines.map((text) => ({ kind: 'text', text }))
}

/** Where the unit began or ended within what is compared. */
function lifeOf({ unit, predecessors, successors, periods }: UnitReport): string[] {
  const { period, lastYear } = periods
  const first = lastYear?.start ?? period.start
  const name = vi.format.name(unit)
  const names = (linked: readonly LinkedUnit[]) =>
    vi.format.list(linked.map((one) => vi.format.name(one.unit)))
  const { valid_from: from, valid_to: to } = unit
  return [
    ...(from !== null && from > first && from <= period.end
      ? [said.began(name, from, names(predecessors))]
      : []),
    ...(to !== null && to < period.end ? [said.ended(name, to, names(successors))] : []),
  ]
}

/** What lies between the periods that are compared, where anything is. */
function scopeOf(report: UnitReport): string[] {
  const { previous, lastYear } = report.periods
  const changed = (by: number | null, from: { start: string } | null) =>
    by === null || from === null ? null : datesAcross(report, from.start)
  const dates = report.rows.flatMap(({ change, changeToLastYear }) =>
    [changed(changeToLastYear, lastYear), changed(change, previous)].filter((one) => one !== null),
  )
  return dates[0] === undefined ? [] : [said.across(dates[0])]
}

function flowOf(report: UnitReport): string[] {
  const { rows, periods } = report
  const row = (code: string) => rows.find(({ definition }) => definition.indicator === code)
  const moved = (pick: (one: IndicatorTableRow) => number | null) => {
    const [came, went] = [row(received), row(finished)].map((one) => (one ? pick(one) : null))
    return [...(came == null ? [] : [said.received(came)]), ...(went == null ? [] : [said.finished(went)])]
  }
  const inPeriod = moved(({ value }) => value)
  const sinceNewYear = isSpan(report) ? [] : moved(({ toDate }) => toDate.value)
  const stock = row(open)?.value ?? null
  const [least] = rows.toSorted((a, b) => b.partly - a.partly)
  const covered = least ? vi.measured.someUnits(least) : null
  return [
    ...(inPeriod.length === 0 ? [] : [said.intake(inPeriod)]),
    ...(stock === null ? [] : [said.open(stock, row(openOverdue)?.value ?? null)]),
    ...(sinceNewYear.length === 0
      ? []
      : [said.toDate(periods.toDate.start, periods.toDate.end, sinceNewYear)]),
    ...(covered === null ? [] : [said.covered(covered)]),
  ]
}
