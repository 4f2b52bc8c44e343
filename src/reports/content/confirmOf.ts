import type { IndicatorDefinition } from '../../answers/lists/indicatorList.ts'
import type { UnitReport } from '../../answers/reports/unitReports.ts'
import { collate } from '../../i18n/collate.ts'
import { documentWords } from '../../i18n/documentWords.ts'
import { vi } from '../../i18n/vi.ts'
import type { Block, DocumentModel, ModelTable } from '../DocumentModel.ts'
import { officeOf } from './officeOf.ts'
import { type DocumentOptions, tableWords } from './reportOf.ts'
import { written } from './resultParts.ts'
import type { TableWords } from './tables.ts'

const said = documentWords.confirm

/** A form on which a unit sets its own figures beside those of the system and signs, before the period is closed. */
export function confirmOf(report: UnitReport, { draft, ...origin }: DocumentOptions): DocumentModel {
  const { symbol: _, name, ...office } = officeOf(report)
  const { period } = report.periods
  const words = tableWords(report, origin)
  const [closed] = report.closings
  const text = (of: string): Block => ({ kind: 'text', text: of })
  return {
    ...office,
    number: null,
    name: said.name,
    subject: said.subject(period.period, vi.format.dates(period.start, period.end)),
    mark: words.mark,
    draft: draft ? documentWords.draft : null,
    sections: [
      {
        title: null,
        blocks: [
          text(said.asked(name, report.asOf)),
          ...(report.complete ? [] : [text(vi.indicators.notices.unfinished(report.asOf, period.end))]),
          ...(closed ? [text(said.closed(closed.closed_at))] : []),
          ...(report.rows.length === 0
            ? [text(documentWords.situation.nothing(vi.format.name(report.unit)))]
            : [{ kind: 'table', table: figuresTable(report, words) } as const]),
          text(said.statement),
        ],
      },
    ],
    closing: null,
    recipients: [],
    signers: [
      { lines: [said.clerk], hint: said.signed },
      ...office.signers.map((one) => ({ ...one, hint: said.sealed })),
    ],
    appendices: [],
  }
}

function figuresTable(report: UnitReport, { mark, source }: TableWords): ModelTable {
  const { period } = report.periods
  const rows = report.rows.toSorted(
    (a, b) =>
      placeOf(a.definition) - placeOf(b.definition) ||
      collate(vi.format.name(a.definition), vi.format.name(b.definition)),
  )
  return {
    caption: '',
    columns: [
      { head: documentWords.tables.order, align: 'center', share: 6 },
      { head: documentWords.tables.content, align: 'left', share: 33 },
      { head: said.ours, align: 'right', share: 24 },
      { head: said.theirs, align: 'right', share: 18 },
      { head: said.reason, align: 'left', share: 20 },
    ],
    rows: rows.map((row, i) => [String(i + 1), vi.format.name(row.definition), written(row, period), '', '']),
    notes: [source],
    mark,
  }
}

/** In the order of the catalogue; what has none stands behind it. */
const placeOf = ({ order }: IndicatorDefinition) => order ?? Number.MAX_SAFE_INTEGER
