import type { Sheet } from '../Sheet.ts'
import { blankReport } from '../scores/blankReport.ts'
import type { Taken, Told } from '../scores/IntakeReport.ts'
import { isSkipped } from '../scores/isSkipped.ts'
import { toldOfSheet } from '../scores/toldOfSheet.ts'
import type { ContractRow } from '../tables/takeTable.ts'
import { unitNames } from '../units/unitNames.ts'
import type { UnitLists } from './caseUnits.ts'
import { findCaseHead, likelyHead } from './findCaseHead.ts'
import { seenCases } from './seenCases.ts'
import { columnsLeft } from './sheetColumns.ts'
import { takeCaseSheet } from './takeCaseSheet.ts'

export interface CaseFile {
  file: string
  sheets: readonly Sheet[]
  told: Told
}

/**
 * The cases of files that are exports of a one-stop software, one result a sheet that is not hidden, by file; each is
 * held against those before it and what was taken over before.
 */
export function takeCases(
  files: readonly CaseFile[],
  lists: UnitLists,
  before: readonly ContractRow[],
): Taken[][] {
  const names = unitNames(lists.units, lists.unit_links)
  const held = new Map(before.map((row) => [String(row.dossier), row]))
  return files.map(({ file, sheets, told }) => {
    const shown = sheets.filter(({ hidden }) => !hidden)
    const heads = shown.map((sheet) =>
      isSkipped(sheet, told) ? null : findCaseHead(sheet, toldOfSheet(told, sheet.name).answers),
    )
    const isNone = heads.every((head) => head === null)
    return shown.map((sheet, i): Taken => {
      const head = heads[i] ?? null
      const report = blankReport(sheet.name)
      if (isSkipped(sheet, told)) return { report, tables: {} }
      if (head === null) {
        if (!isNone) return { report, tables: {} }
        const likely = likelyHead(sheet, toldOfSheet(told, sheet.name).answers)
        const left_out = columnsLeft(likely)
        return { report: { ...report, left_out, faults: [headless] }, tables: {}, seen: seenCases(likely) }
      }
      const ofSheet = { file, sheet, head, told: toldOfSheet(told, sheet.name) }
      const taken = takeCaseSheet(ofSheet, { lists, names, held })
      for (const row of (taken.tables.dossiers ?? []) as ContractRow[]) held.set(String(row.dossier), row)
      return { ...taken, seen: seenCases(head) }
    })
  })
}

const headless = {
  code: 'head-missing' as const,
  row: null,
  column: null,
  value: 'dossier, received',
  detail: 'dossiers',
}

/** Whether a sheet of a file is a table of cases. */
export function isCases({ sheets, told }: Omit<CaseFile, 'file'>): boolean {
  return sheets.some(
    (sheet) =>
      !sheet.hidden &&
      !isSkipped(sheet, told) &&
      findCaseHead(sheet, toldOfSheet(told, sheet.name).answers) !== null,
  )
}
