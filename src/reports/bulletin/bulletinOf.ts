import type { IndicatorTableRow } from '../../answers/indicators/indicatorTable.ts'
import type { UnitReport } from '../../answers/reports/unitReports.ts'
import { periodTold } from '../../answers/signals/periodTold.ts'
import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { documentWords } from '../../i18n/documentWords.ts'
import { vi } from '../../i18n/vi.ts'
import { standings, standingsHeadline } from '../../parts/standings/standings.ts'
import { tableWords } from '../content/reportOf.ts'
import { movedSince } from '../content/resultParts.ts'
import { alertLine } from '../content/shortcomings.ts'
import type { ModelPicture } from '../DocumentModel.ts'
import type { Origin } from '../Origin.ts'
import type { BulletinFigure, BulletinList, BulletinModel } from './BulletinModel.ts'

const said = documentWords.bulletin
const mostMissed = 5
const mostAlerts = 3

/** The bulletin of a unit: one finding, four figures, one picture, what misses its target, what stands out. */
export function bulletinOf(
  report: UnitReport,
  { picture, ...origin }: Origin & { picture: ModelPicture | null },
): BulletinModel {
  const { unit, periods, complete, rows } = report
  const { period } = periods
  const { mark, source } = tableWords(report, origin)
  const name = vi.format.name(unit)
  const title = said.title(period.period, vi.format.dates(period.start, period.end), name)
  return {
    name: said.name,
    title: complete ? title : `${title} · ${said.unfinished}`,
    headline:
      rows.length === 0
        ? documentWords.situation.nothing(name)
        : standingsHeadline(standings(rows, false, vi), name, vi.format.period(period.period), vi),
    mark,
    figures: figures(report),
    picture,
    lists: [missed(report), alerts(report)].filter((list) => list !== null),
    source,
  }
}

function figures(report: UnitReport): BulletinFigure[] {
  const { received, finished, onTime, openOverdue } = dossierIndicators
  const wanted = [
    [received, said.received],
    [finished, said.finished],
    [onTime, said.onTime],
    [openOverdue, said.overdue],
  ] as const
  return wanted.flatMap(([code, label]) => {
    const row = report.rows.find(({ definition }) => definition.indicator === code)
    return row ? [{ label, value: figureOf(row), notes: notesOf(row, report) }] : []
  })
}

function figureOf({ value, definition }: IndicatorTableRow): string {
  return definition.measure === 'fraction'
    ? vi.indicators.value(value, definition.measure)
    : vi.indicators.plainValue(value, definition.measure)
}

/** Its counts, its target or that they are too few for one, and how it moved. */
function notesOf(row: IndicatorTableRow, report: UnitReport): string[] {
  const { value, numerator, denominator, belowMinimum } = row
  const { measure, target, minimum } = row.definition
  const { headline, target: written, counts } = vi.indicators
  const isFew = belowMinimum && minimum !== null
  return [
    value === null || denominator === null ? null : counts(numerator, denominator),
    isFew ? headline.belowMinimum(minimum) : target === null ? null : said.target(written(target, measure)),
    movedSince(row, report, 'previous'),
  ].filter((note) => note !== null)
}

function missed({ rows }: UnitReport): BulletinList | null {
  const all = standings(rows, false, vi)
  const short = all.filter(({ group }) => group === 'missed')
  if (short.length === 0)
    return all.some(({ group }) => group === 'reached') ? { title: said.noneMissed, lines: [] } : null
  const more = short.length - mostMissed
  return {
    title: said.missed(short.length),
    lines: [
      ...short
        .slice(0, mostMissed)
        .map(({ row: { definition, value } }) =>
          documentWords.results.value(
            vi.format.name(definition),
            vi.indicators.value(value, definition.measure),
            vi.indicators.target(definition.target, definition.measure),
          ),
        ),
      ...(more > 0 ? [said.more(more)] : []),
    ],
  }
}

function alerts({ signals: { week, rows } }: UnitReport): BulletinList | null {
  if (week === null || rows.length === 0) return null
  const more = rows.length - mostAlerts
  return {
    title: said.alerts(periodTold(week, rows).period),
    lines: [...rows.slice(0, mostAlerts).map(alertLine), ...(more > 0 ? [said.moreAlerts(more)] : [])],
  }
}
