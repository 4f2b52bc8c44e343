import { columnName } from '../cellName.ts'
import { cellText } from '../find/cellText.ts'
import type { Sheet } from '../Sheet.ts'
import { blankReport } from '../scores/blankReport.ts'
import type { SheetReport, Taken, Told } from '../scores/IntakeReport.ts'
import type { ContractRow } from '../tables/takeTable.ts'
import type { UnitNames } from '../units/unitNames.ts'
import { type ColumnDates, caseColumnDates } from './caseColumnDates.ts'
import { caseRows } from './caseRows.ts'
import { type TimeColumn, timeColumns } from './caseTimes.ts'
import { caseType } from './caseType.ts'
import { caseUnits, type UnitLists } from './caseUnits.ts'
import type { CaseHead } from './findCaseHead.ts'
import { readCases } from './readCases.ts'
import { settleCases } from './settleCases.ts'
import { columnsLeft, columnsTwice } from './sheetColumns.ts'
import { tickColumns } from './tickColumns.ts'

export interface CaseSheet {
  file: string
  sheet: Sheet
  head: CaseHead
  told: Told
}

export interface CasesAgainst {
  lists: UnitLists
  names: UnitNames
  /** Cases that were taken over before, by their codes. */
  held: ReadonlyMap<string, ContractRow>
}

/**
 * The cases of a sheet: what is taken, what is asked, and what is refused with its cell. Nothing is taken while it is
 * not known of what type they are, or how their dates are written.
 */
export function takeCaseSheet({ file, sheet, head: found, told }: CaseSheet, against: CasesAgainst): Taken {
  const { lists, names, held } = against
  const { rows, left } = caseRows(sheet, found, told.sheets?.[sheet.name]?.rows ?? {})
  const { type, head, question } = caseType(sheet, { rows, head: found }, told.answers)
  const { faults, isLost } = columnsTwice(head)
  const report: SheetReport = {
    ...blankReport(sheet.name),
    table: 'dossiers',
    left_out: [...columnsLeft(head), ...left],
    questions: question === null ? [] : [question],
    faults,
  }
  if (isLost) return { report: { ...report, refused: rows.length }, tables: {} }
  const times = datesOf(sheet, { rows, head }, told.answers)
  const asked = [...times.values()].flatMap((dates) => dates.question ?? [])
  report.questions.push(...asked)
  if (asked.length > 0) return { report: { ...report, in_doubt: rows.length }, tables: {} }

  const titles = sheet.rows.slice(0, head.headRows[0]).flatMap((cells) => cells.map(cellText))
  const units = caseUnits(lists, names, { file, sheet: sheet.name, titles, told })
  const ticked = tickColumns(sheet, rows, head)
  const { rows: settled, ...said } = settleCases(
    readCases(sheet, rows, { head, units, times, type, ticked }),
    {
      column: columnName(head.at.get('dossier') ?? 0),
      isRead: (column) => head.at.has(column) || column === 'type' || column === 'unit',
      held,
      answers: told.answers,
    },
  )
  const taken = question === null ? settled : []
  const byRow = (a: { row: number | null }, b: { row: number | null }) => (a.row ?? 0) - (b.row ?? 0)
  return {
    report: {
      ...report,
      ...said,
      taken: taken.length,
      replaced: taken.length === 0 ? 0 : said.replaced,
      in_doubt: said.in_doubt + settled.length - taken.length,
      years: yearsOf(taken),
      left_out: [...report.left_out, ...said.left_out].sort(byRow),
      questions: [...report.questions, ...said.questions],
      faults: [...report.faults, ...said.faults].sort(byRow),
    },
    tables: taken.length === 0 ? {} : { dossiers: taken },
  }
}

function datesOf(
  sheet: Sheet,
  { rows, head }: { rows: readonly number[]; head: CaseHead },
  answers: Told['answers'],
): Map<TimeColumn, ColumnDates> {
  return new Map(
    timeColumns.flatMap((column): [TimeColumn, ColumnDates][] => {
      const position = head.at.get(column)
      if (position === undefined) return []
      const at = { rows, position, head: head.heads[position] ?? '' }
      return [[column, caseColumnDates(sheet, at, answers)]]
    }),
  )
}

function yearsOf(rows: readonly ContractRow[]): number[] {
  return [...new Set(rows.map(({ received }) => Number(String(received).slice(0, 4))))].sort((a, b) => a - b)
}
