import type { IndicatorTableRow } from '../../answers/indicators/indicatorTable.ts'
import type { UnitReport } from '../../answers/reports/unitReports.ts'
import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { documentWords } from '../../i18n/documentWords.ts'
import { vi } from '../../i18n/vi.ts'
import { standings, standingsHeadline } from '../../parts/standings/standings.ts'
import { officeOf } from '../content/officeOf.ts'
import { type ReportOptions, tableWords } from '../content/reportOf.ts'
import { datesAcross } from '../content/resultParts.ts'
import { results } from '../content/results.ts'
import { shortcomings } from '../content/shortcomings.ts'
import { situation } from '../content/situation.ts'
import { belowTable, closedTable, indicatorsTable, overdueTable } from '../content/tables.ts'
import { tasks } from '../content/tasks.ts'
import type { Block, ModelTable } from '../DocumentModel.ts'

export type FieldCode = keyof typeof documentWords.fields

/** A text that stands inside a line, or blocks that take the place of the whole paragraph; null: nothing is known. */
export type FieldValue = string | readonly Block[] | null

/** Fields that stand for paragraphs, tables or a picture; every other is a text. */
export const blockFields: readonly FieldCode[] = [
  'tinh_hinh',
  'ket_qua',
  'ton_tai',
  'nhiem_vu',
  'bang_noi_dung',
  'bang_don_vi',
  'bang_qua_han',
  'bang_chot',
  'hinh_dung_han',
]

/** What every field of an office's own template stands for in one report. */
export function fieldValues(
  report: UnitReport,
  { draft, picture, ...origin }: ReportOptions,
): Record<FieldCode, FieldValue> {
  const { unit, periods, asOf, rows } = report
  const { period } = periods
  const { format, indicators } = vi
  const words = tableWords(report, origin)
  const row = (code: string) => rows.find(({ definition }) => definition.indicator === code)
  const { received, finished, open, openOverdue, onTime, onTimeDue } = dossierIndicators
  const number = (value: number | null | undefined) => (value == null ? null : format.number(value))
  const [rate, due] = [row(onTime), row(onTimeDue)]
  const percent = (value: number | null | undefined) =>
    value == null ? null : indicators.value(value, 'fraction')
  const counts = (one: typeof rate) =>
    one?.denominator == null ? null : indicators.counts(one.numerator, one.denominator)
  const table = (of: ModelTable | null): Block[] | null =>
    of === null ? null : [{ kind: 'table', table: of }]
  const text = (of: string): Block[] => [{ kind: 'text', text: of }]
  const below = belowTable(report, words)
  const none = { indicators: null, below: null, closed: null }
  const code = format.period(period.period)
  return {
    don_vi: format.name(unit),
    co_quan: officeOf(report).name,
    ky: documentWords.period(period.period),
    tu_ngay: format.date(period.start),
    den_ngay: format.date(period.end),
    so_lieu_den: format.date(asOf),
    tiep_nhan: number(row(received)?.value),
    tiep_nhan_luy_ke: number(row(received)?.toDate.value),
    da_giai_quyet: number(row(finished)?.value),
    da_giai_quyet_luy_ke: number(row(finished)?.toDate.value),
    dang_giai_quyet: number(row(open)?.value),
    qua_han: number(row(openOverdue)?.value),
    dung_han: percent(rate?.value),
    dung_han_so_luong: counts(rate),
    dung_han_muc_tieu:
      rate?.definition.target == null ? null : indicators.target(rate.definition.target, 'fraction'),
    dung_han_so_ky_truoc: rate ? changeOf(rate, report, 'previous') : null,
    dung_han_so_cung_ky: rate ? changeOf(rate, report, 'lastYear') : null,
    dung_han_luy_ke: percent(rate?.toDate.value),
    dung_han_den_han: percent(due?.value),
    dung_han_den_han_so_luong: counts(due),
    cau_tong_hop:
      rows.length === 0 ? null : standingsHeadline(standings(rows, false, vi), format.name(unit), code, vi),
    tinh_hinh: situation(report),
    ket_qua: rows.length === 0 ? null : results(report, { picture, appendices: none }),
    ton_tai: rows.length === 0 ? null : shortcomings(report),
    nhiem_vu: rows.length === 0 ? null : tasks(report),
    bang_noi_dung: table(rows.length === 0 ? null : indicatorsTable(report, words)),
    bang_don_vi: table(below),
    bang_qua_han:
      below === null && report.below.length > 0
        ? null
        : (table(overdueTable(report, words)) ?? text(documentWords.noneOverdue)),
    bang_chot: table(closedTable(report, words)) ?? text(documentWords.notClosed),
    hinh_dung_han: picture === null ? null : [{ kind: 'picture', picture }],
    du_thao: draft ? documentWords.draft : '',
    danh_dau_gia_lap: words.mark ?? '',
  }
}

/** In points; of too few cases none, and across a reorganisation with that said. */
function changeOf(row: IndicatorTableRow, report: UnitReport, since: 'previous' | 'lastYear'): string | null {
  const earlier = report.periods[since]
  const change = since === 'previous' ? row.change : row.changeToLastYear
  if (change === null || earlier === null) return null
  if (row.belowMinimum) return documentWords.tooFew
  const by = vi.indicators.signedValue(change, 'fraction')
  return datesAcross(report, earlier.start) === null ? by : `${by} ${documentWords.results.otherScope}`
}
