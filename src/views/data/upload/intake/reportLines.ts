import type { intakeWords } from '../../../../i18n/intakeWords.ts'
import type { SheetReport } from '../../../../intake/scores/IntakeReport.ts'
import type { DraftFile } from './intakeDraft.ts'

type IntakeWords = (typeof intakeWords)[keyof typeof intakeWords]

/** All that was not taken of given files, a line each: file, sheet, kind, row, column, value, why, cure. */
export function reportLines(
  files: readonly DraftFile[],
  reports: readonly { id: string; sheets: readonly SheetReport[] }[],
  words: IntakeWords,
): (string | number | null)[][] {
  const { kinds } = words.page.check
  return files.flatMap(({ id, file: { name }, fault }) => {
    const sheets = reports.find((one) => one.id === id)?.sheets ?? []
    const whole = fault && words.faults[fault.code](fault.value ?? '', '')
    const ofFile = whole ? [[name, '', kinds.fault, null, null, '', whole.reason, whole.cure]] : []
    const ofSheets = sheets.flatMap(({ sheet, faults, left_out, questions }) => [
      ...faults.map(({ code, row, column, value, detail }) => {
        const { reason, cure } = words.faults[code](value, detail)
        return [name, sheet, kinds.fault, row, column, value, reason, cure]
      }),
      ...questions.map(({ ask, about }) => [
        name,
        sheet,
        kinds.question,
        null,
        null,
        '',
        words.page.asks[ask](about),
        '',
      ]),
      ...left_out.map(({ row, column, value, reason }) => [
        name,
        sheet,
        kinds.left,
        row,
        column,
        value,
        words.leftOut[reason] ?? reason,
        '',
      ]),
    ])
    return [...ofFile, ...ofSheets]
  })
}
