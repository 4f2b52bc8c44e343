import { type FoundTable, findTable } from '../find/findTable.ts'
import type { Sheet } from '../Sheet.ts'
import { blankReport } from './blankReport.ts'
import type { Taken, Told } from './IntakeReport.ts'
import { isSkipped } from './isSkipped.ts'
import type { ScoreLists } from './ScoreLists.ts'
import { scoreKeeper } from './scoreKeeper.ts'
import { indexCandidates } from './settle.ts'
import { takeScores } from './takeScores.ts'
import { toldOfSheet } from './toldOfSheet.ts'

/**
 * All sheets of a file that are not hidden. Each is held against those before it as against what is held; where
 * only one index is recognised in the file, its other sheets are of that index too.
 */
export function takeSheets(file: string, all: readonly Sheet[], told: Told, lists: ScoreLists): Taken[] {
  const sheets = all.filter(({ hidden }) => !hidden)
  const shown = sheets
    .filter((sheet) => !isSkipped(sheet, told))
    .map((sheet) => ({ sheet, found: findTable(sheet) }))
  const index = told.index ?? indexOf(file, shown, lists)
  const held = scoreKeeper(lists)
  return sheets.map((sheet) => {
    const found = shown.find((one) => one.sheet === sheet)?.found ?? null
    if (found === null) return { report: blankReport(sheet.name), tables: {} }
    const ofSheet = toldOfSheet({ ...told, index }, sheet.name)
    const taken = takeScores(
      file,
      { sheet, found },
      { ...ofSheet, rows: told.sheets?.[sheet.name]?.rows ?? {} },
      held.lists(),
    )
    held.lay(taken.tables)
    return taken
  })
}

interface SeenSheet {
  sheet: Sheet
  found: FoundTable | null
}

function indexOf(file: string, sheets: readonly SeenSheet[], lists: ScoreLists): string | null {
  const candidates = sheets.flatMap(({ sheet, found }) => {
    const indices = found === null ? [] : indexCandidates(file, sheet, found, lists)
    return indices.length === 1 ? indices : []
  })
  const [index, ...others] = new Set(candidates)
  return index !== undefined && others.length === 0 ? index : null
}
