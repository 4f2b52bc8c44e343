import { cellAt } from '../cellAt.ts'
import { columnName } from '../cellName.ts'
import { cellText } from '../find/cellText.ts'
import { type FoundTable, findTable } from '../find/findTable.ts'
import type { FormLists } from '../forms/FormLists.ts'
import { type LineUnit, unitOfLine } from '../forms/unitOfLine.ts'
import type { Cell, Sheet } from '../Sheet.ts'
import { blankReport } from '../scores/blankReport.ts'
import type { LeftOut, Question, RowFault, SheetReport, Taken, Told } from '../scores/IntakeReport.ts'
import { rowsLeft } from '../scores/rowsLeft.ts'
import type { ScoreLists } from '../scores/ScoreLists.ts'
import { namedIndices, yearCandidates } from '../scores/settle.ts'
import { type ContractRow, takeTable } from '../tables/takeTable.ts'
import { type UnitNames, unitNames } from '../units/unitNames.ts'
import { daysOfPeriod, unitPeriod } from './unitPeriod.ts'
import { type UnitScoreColumns, unitScoreColumns } from './unitScoreColumns.ts'
import { unitScoreFigures } from './unitScoreFigures.ts'

/** What scores of units are held against. */
export interface UnitScoreLists {
  scores: ScoreLists
  forms: Pick<FormLists, 'units' | 'unit_links' | 'unit_scores'>
  /** What was taken over before. */
  held: readonly ContractRow[]
}

/** Whether a sheet is a table of units, by their names, with scores or ranks. */
export function isUnitScores(sheet: Sheet, { units, unit_links }: UnitScoreLists['forms']): boolean {
  return foundIn(sheet, unitNames(units, unit_links)) !== null
}

/**
 * The scores and ranks of units in a table that names them, as rows of the contract: of the index and year that the
 * table or a person says, else the report asks. A unit is that which lived at the end of the period, else at its
 * beginning. Null where it is no such table.
 */
export function takeUnitScores(
  file: string,
  sheet: Sheet,
  told: Told,
  { scores, forms, held }: UnitScoreLists,
): Taken | null {
  const names = unitNames(forms.units, forms.unit_links)
  const seen = foundIn(sheet, names)
  if (seen === null) return null
  const { found, columns } = seen
  const left: LeftOut[] = found.left.flatMap(({ row, why }) => rowsLeft(sheet, [row], why))
  const said = (row: number, column: number | null): Cell =>
    column === null ? null : cellAt(sheet, row, column)

  const report = { ...blankReport(sheet.name), table: 'unit_scores' as const, left_out: left }
  const open = (questions: Question[], more: Partial<SheetReport> = {}): Taken => ({
    report: { ...report, in_doubt: found.rows.length, questions, ...more },
    tables: {},
  })
  const index = columns.index === null ? indexOf(namedIndices(file, sheet, found, scores), told, forms) : null
  const year = columns.period === null ? yearOf(yearCandidates(file, sheet, found), told) : null
  const figures = unitScoreFigures(sheet, found.rows, columns, told)
  if (isQuestion(index) || isQuestion(year)) {
    return open([index, year].filter(isQuestion).concat(figures.questions))
  }

  const faults: RowFault[] = [...figures.faults]
  const rows: Cell[][] = sheet.rows.map(() => [])
  rows[0] = [...heads]
  const asked = new Map<string, Question>()
  let refused = 0
  const refuse = (row: number, column: number | null, fault: Pick<RowFault, 'code' | 'value' | 'detail'>) => {
    faults.push({ ...fault, row: row + 1, column: column === null ? null : columnName(column) })
    refused += 1
  }
  for (const row of found.rows) {
    const written = said(row, columns.period)
    const period = year ?? unitPeriod(written)
    if (period === null) {
      refuse(row, columns.period, { code: 'year-unread', value: cellText(written), detail: '' })
      continue
    }
    const name = cellText(said(row, columns.unit))
    const line = unitIn(period, name, told, names)
    if (line.question) asked.set(name, line.question)
    if (line.fault) refuse(row, columns.unit, line.fault)
    if (line.leftOut) left.push({ row: row + 1, column: null, value: name, reason: line.leftOut })
    if (line.unit === null) continue
    const own = figures.of(row)
    if (own === null) {
      refused += 1
      continue
    }
    const of = index ?? cellText(said(row, columns.index))
    const component = cellText(said(row, columns.component)) || of
    rows[row] = [of, period, line.unit, component, own.score, own.max, own.rank, own.of]
  }
  left.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
  const questions = [...figures.questions, ...asked.values()]
  if (questions.length > 0) return open(questions, { in_doubt: found.rows.length - refused, refused, faults })
  const source = told.source ?? { source: file.replaceAll(';', ','), title: file }
  const taken = takeTable({ ...sheet, rows }, 'unit_scores', { held, told: { ...told, source } })
  const periods = rows.slice(1).flatMap(([, period]) => (typeof period === 'string' ? [period] : []))
  return {
    ...taken,
    report: {
      ...taken.report,
      index,
      left_out: left,
      years: [...new Set(periods.map((period) => Number(period.slice(0, 4))))].sort((a, b) => a - b),
      refused: taken.report.refused + refused,
      faults: [...faults, ...taken.report.faults],
    },
  }
}

const heads = [
  'index',
  'period',
  'unit',
  'component',
  'score',
  'max',
  'rank_published',
  'units_ranked',
] as const

const isQuestion = (one: string | Question | null): one is Question => one !== null && typeof one !== 'string'

interface SeenTable {
  found: FoundTable
  columns: UnitScoreColumns
}

/** No city has more units, in all its years and components. */
const mostRows = 50_000

function foundIn(sheet: Sheet, names: UnitNames): SeenTable | null {
  const found = sheet.rows.length > mostRows ? null : findTable(sheet)
  if (found === null) return null
  const isUnit = (text: string) => ['unit', 'several'].includes(names.match(text, null).is)
  const columns = unitScoreColumns(sheet, found, isUnit)
  return columns && { found, columns }
}

/** The index of units that is told, or the only one that a title can mean: the city's own ends in the code of the country's. */
function indexOf(
  named: readonly string[],
  told: Told,
  { unit_scores }: UnitScoreLists['forms'],
): string | Question {
  const known = [...new Set(unit_scores.map(({ index }) => index))]
  const answer = told.answers.index ?? told.index
  if (answer != null && known.includes(answer)) return answer
  const meant = known.filter((one) => named.some((name) => one === name || one.endsWith(`-${name}`)))
  const [only, ...others] = meant
  if (only !== undefined && others.length === 0 && answer == null) return only
  return { ask: 'index', about: '', options: meant.length > 0 ? meant : known }
}

function yearOf(stated: readonly number[], told: Told): string | Question {
  const answer = told.answers.year ?? told.year
  if (answer != null) return String(answer)
  const [only, ...others] = stated
  if (only !== undefined && others.length === 0) return String(only)
  return { ask: 'year', about: '', options: stated.map(String) }
}

function unitIn(period: string, name: string, told: Told, names: UnitNames): LineUnit {
  const { first, last } = daysOfPeriod(period)
  const at = (day: string) => unitOfLine(name, { told, names, days: { start: day, end: day } })
  const line = at(last)
  return line.fault?.code === 'unit-ended' ? at(first) : line
}
