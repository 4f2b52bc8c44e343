import { findTable } from '../find/findTable.ts'
import type { Sheet } from '../Sheet.ts'
import { blankReport } from './blankReport.ts'
import type { Taken, Told } from './IntakeReport.ts'
import type { ScoreLists } from './ScoreLists.ts'
import { scoreKey } from './scoreKey.ts'
import { indexCandidates } from './settle.ts'
import { takeScores } from './takeScores.ts'

/**
 * All sheets of a file that are not hidden. Each is held against those before it as against what is held; where
 * only one index is recognised in the file, its other sheets are of that index too.
 */
export function takeSheets(file: string, all: readonly Sheet[], told: Told, lists: ScoreLists): Taken[] {
  const sheets = all.filter(({ hidden }) => !hidden)
  const index = told.index ?? indexOf(file, sheets, lists)
  const held = new Map(lists.scores.map((row) => [scoreKey(row), row]))
  return sheets.map((sheet) => {
    const { isSkipped, rows } = told.sheets?.[sheet.name] ?? {}
    if (isSkipped) return { report: blankReport(sheet.name), tables: {} }
    const known = { ...lists, scores: [...held.values()] }
    const taken = takeScores(file, sheet, { ...told, index, rows: rows ?? {} }, known)
    for (const row of taken.tables.scores ?? []) held.set(scoreKey(row), row)
    return taken
  })
}

function indexOf(file: string, sheets: readonly Sheet[], lists: ScoreLists): string | null {
  const candidates = sheets.flatMap((sheet) => {
    const found = findTable(sheet)
    const indices = found === null ? [] : indexCandidates(file, sheet, found, lists)
    return indices.length === 1 ? indices : []
  })
  const [index, ...others] = new Set(candidates)
  return index !== undefined && others.length === 0 ? index : null
}
