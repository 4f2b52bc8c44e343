import type { SheetReport } from './IntakeReport.ts'

/** What is said of a sheet of which nothing is taken. @param sheet its name */
export function blankReport(sheet: string): SheetReport {
  return {
    sheet,
    table: null,
    index: null,
    years: [],
    place_system: null,
    taken: 0,
    replaced: 0,
    in_doubt: 0,
    refused: 0,
    left_out: [],
    questions: [],
    faults: [],
  }
}
