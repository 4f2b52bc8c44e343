import type { Sheet } from '../Sheet.ts'
import { blankReport } from '../scores/blankReport.ts'
import type { Taken, Told } from '../scores/IntakeReport.ts'
import { isSkipped } from '../scores/isSkipped.ts'
import type { ContractRow } from '../tables/takeTable.ts'
import { unitNames } from '../units/unitNames.ts'
import type { UnitLists } from './caseUnits.ts'
import { findCaseHead } from './findCaseHead.ts'
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
    const heads = shown.map((sheet) => (isSkipped(sheet, told) ? null : findCaseHead(sheet, told.answers)))
    const isNone = heads.every((head) => head === null)
    return shown.map((sheet, i): Taken => {
      const head = heads[i] ?? null
      const report = blankReport(sheet.name)
      if (isSkipped(sheet, told)) return { report, tables: {} }
      if (head === null) return { report: { ...report, faults: isNone ? [headless] : [] }, tables: {} }
      const taken = takeCaseSheet({ file, sheet, head, told }, { lists, names, held })
      for (const row of (taken.tables.dossiers ?? []) as ContractRow[]) held.set(String(row.dossier), row)
      return taken
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
    (sheet) => !sheet.hidden && !isSkipped(sheet, told) && findCaseHead(sheet, told.answers) !== null,
  )
}
