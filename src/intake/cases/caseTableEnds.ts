import { cellText } from '../find/cellText.ts'
import { findTable } from '../find/findTable.ts'
import { partOf } from '../find/partOf.ts'
import type { Cell, Sheet } from '../Sheet.ts'
import { caseRowKind } from './caseRowKind.ts'
import { type CaseHead, findCaseHead } from './findCaseHead.ts'

/** So many rows below heads are looked at to know a table. */
const enough = 20

/**
 * The row at which a second table begins, its titles included, in a sheet with a table of cases: below that one or, where
 * another stands above it, its own; null where all is one table. The same heads once more, by pages or by parts, go
 * on with the same table.
 */
export function caseTableEnds(sheet: Sheet, head: CaseHead): number | null {
  const { rows, from = 0 } = sheet
  const own = titlesAbove(sheet, head.headRows[0] ?? 0)
  if (isTable(partOf(sheet, from, own))) return own
  for (let row = (head.headRows.at(-1) ?? 0) + 1; row < rows.length; row++) {
    const cells = rows[row] ?? []
    if (isOfWords(cells) && !repeats(cells, sheet, head) && isOther(sheet, row, head))
      return titlesAbove(sheet, row)
  }
  return null
}

function isTable(part: Sheet): boolean {
  const head = findCaseHead(part, {})
  return head === null ? findTable(part) !== null : hasCases(part, head)
}

/** Heads of other columns of cases or, after a gap or a title, of a table of numbers. */
function isOther(sheet: Sheet, row: number, known: CaseHead): boolean {
  const start = titlesAbove(sheet, row)
  const part = partOf(sheet, start, row + enough)
  const head = findCaseHead(partOf(part, start, row + 2), {})
  if (head?.headRows.includes(row)) return !hasSameColumns(head, known) && hasCases(part, head)
  const isApart = start < row || filledOf(sheet.rows[start - 1]).length === 0
  return isApart && findTable(part)?.headRows.includes(row) === true
}

function hasCases({ rows }: Sheet, head: CaseHead): boolean {
  return rows
    .slice((head.headRows.at(-1) ?? 0) + 1)
    .some((cells) => filledOf(cells).length > 1 && caseRowKind(cells, head) === null)
}

function hasSameColumns(a: CaseHead, b: CaseHead): boolean {
  return a.at.size === b.at.size && [...a.at].every(([column, position]) => b.at.get(column) === position)
}

/** The first of the lines of one text directly above a row; the row itself where there are none. */
function titlesAbove({ rows }: Sheet, row: number): number {
  let start = row
  while (start > 0 && filledOf(rows[start - 1]).length === 1) start--
  return start
}

/** Words in two places at least, and hardly a digit: a case has its code and a day. */
function isOfWords(cells: readonly Cell[]): boolean {
  let digits = 0
  let words = 0
  for (const cell of cells) {
    if (typeof cell === 'string' && !/\d/.test(cell)) words += cell === '' ? 0 : 1
    else if (cell !== null) digits += 1
    if (digits > 1) return false
  }
  return words > 1
}

function repeats(cells: readonly Cell[], { rows }: Sheet, { headRows }: CaseHead): boolean {
  return headRows.some((head) =>
    cells.every((cell, c) => cell === null || cell === (rows[head]?.[c] ?? null)),
  )
}

const filledOf = (cells: readonly Cell[] = []): readonly Cell[] =>
  cells.filter((cell) => cellText(cell) !== '')
