import type { intake as wordsEn } from '../../src/i18n/en/intake.ts'
import type { intake as wordsVi } from '../../src/i18n/vi/intake.ts'
import type { FileReport } from './takeFiles.ts'

export type IntakeWords = typeof wordsVi | typeof wordsEn

/** Codes of reasons as sentences, with the cure. */
export function inWords(report: FileReport, words: IntakeWords) {
  return {
    ...report,
    left_out: report.left_out.map((one) => ({ ...one, reason: words.leftOut[one.reason] ?? one.reason })),
    faults: report.faults.map(({ code, row, column, value, detail }) => ({
      row,
      column,
      value,
      ...words.faults[code](value, detail),
    })),
    ...(report.notes && { notes: report.notes.map(({ code, detail }) => words.notes[code](detail)) }),
  }
}
