import { caseTableEnds } from '../cases/caseTableEnds.ts'
import { findCaseHead } from '../cases/findCaseHead.ts'
import type { Sheet } from '../Sheet.ts'
import { contractTables } from '../tables/contractHead.ts'
import { findTable } from './findTable.ts'
import { partOf } from './partOf.ts'

/** A longer sheet is a list of cases or measurements. */
const longest = 20_000

/**
 * The tables that stand one below the other in a sheet, each as a sheet of its own whose rows keep their numbers: what
 * belongs to a table above is blank. A part that has no heads above two rows with numbers, or above cases, is none.
 * The second is named `Sheet1#2`.
 */
export function tablesOf(sheet: Sheet): Sheet[] {
  return partsOf(sheet).map((part, i) => (i === 0 ? part : { ...part, name: `${part.name}#${i + 1}` }))
}

function partsOf(sheet: Sheet): Sheet[] {
  if (contractTables(sheet).length > 0) return [sheet]
  const { from = 0 } = sheet
  const cases = findCaseHead(sheet, {})
  if (cases !== null) {
    const end = caseTableEnds(sheet, cases)
    return end === null ? [sheet] : [partOf(sheet, from, end), ...partsOf(partOf(sheet, end))]
  }
  if (sheet.rows.length > longest) return [sheet]
  const found = findTable(sheet)
  const other = found?.left.find(({ why }) => why === 'other-table')
  if (!found || !other) return [sheet]
  const ends = [...found.rows, ...found.left.filter(({ why }) => ending.includes(why)).map(({ row }) => row)]
  const end = Math.max(...ends.filter((row) => row < other.row)) + 1
  const below = partsOf(partOf(sheet, end))
  const isTable = below.length > 1 || below.some(isKnown)
  return isTable ? [partOf(sheet, from, end), ...below] : [sheet]
}

/** What belongs to the table above it. */
const ending: readonly string[] = ['note', 'signature', 'head-again']

const isKnown = (sheet: Sheet): boolean => findCaseHead(sheet, {}) !== null || findTable(sheet) !== null
