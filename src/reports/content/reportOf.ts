import type { UnitReport } from '../../answers/reports/unitReports.ts'
import { documentWords as said } from '../../i18n/documentWords.ts'
import { lowerFirst } from '../../i18n/lowerFirst.ts'
import { vi } from '../../i18n/vi.ts'
import type { DocumentModel, ModelPicture } from '../DocumentModel.ts'
import type { Origin } from '../Origin.ts'
import { officeOf } from './officeOf.ts'
import { results } from './results.ts'
import { shortcomings } from './shortcomings.ts'
import { situation } from './situation.ts'
import { belowTable, closedTable, indicatorsTable, type TableWords } from './tables.ts'
import { tasks } from './tasks.ts'

export interface DocumentOptions extends Origin {
  /** Says DỰ THẢO on the first page. */
  draft: boolean
}

export interface ReportOptions extends DocumentOptions {
  picture: ModelPicture | null
}

/** The report of a unit on a period as an official paper: situation, results, shortcomings, tasks, tables behind. */
export function reportOf(report: UnitReport, { draft, picture, ...origin }: ReportOptions): DocumentModel {
  const { symbol, name, ...office } = officeOf(report)
  const { period } = report.periods.period
  const words = tableWords(report, origin)
  const tables = {
    indicators: report.rows.length === 0 ? null : indicatorsTable(report, words),
    below: report.rows.length === 0 ? null : belowTable(report, words),
    closed: closedTable(report, words),
  }
  const there = Object.entries(tables).flatMap(([key, table]) => (table === null ? [] : [{ key, table }]))
  const named = (key: keyof typeof tables) => {
    const i = there.findIndex((one) => one.key === key)
    return i < 0 ? null : said.appendix(i + 1, there.length)
  }
  const appendices = { indicators: named('indicators'), below: named('below'), closed: named('closed') }
  return {
    ...office,
    number: said.number(symbol),
    name: said.report.name,
    subject: said.report.subject(period),
    mark: words.mark,
    draft: draft ? said.draft : null,
    sections: [
      { title: said.report.situation, blocks: situation(report) },
      { title: said.report.results, blocks: results(report, { picture, appendices }) },
      { title: said.report.shortcomings, blocks: shortcomings(report) },
      { title: said.report.tasks, blocks: tasks(report) },
    ],
    closing: said.report.closing(period, name),
    appendices: there.map(({ table }, i) => ({
      title: said.appendix(i + 1, there.length),
      attached: said.attachedTo(symbol, name),
      table,
    })),
  }
}

export function tableWords({ asOf }: UnitReport, { simulated, sources }: Origin): TableWords {
  return {
    mark: markOf(simulated),
    source: said.source(lowerFirst(sources.join('; ')), vi.indicators.dataTo(asOf)),
  }
}

/** What is said of made-up figures wherever they stand; null of real ones. */
export function markOf(simulated: boolean): string | null {
  return simulated ? vi.figure.simulated : null
}
