import type { Told } from '../../../../intake/scores/IntakeReport.ts'
import type { LookedAt } from './LookedAt.ts'

/** What is told of a file with something more of the sheet that is looked at; where it is the only one, of the file. */
export function withTold(
  told: Told,
  { file, sheet }: NonNullable<LookedAt['at']>,
  { answers = {}, year, index, system }: Partial<Told>,
): Told {
  const more = { ...(year != null && { year }), ...(index != null && { index }) }
  const { sheet: name } = sheet.report
  // Which provinces there are is one question for all sheets.
  const all = system == null ? told : { ...told, system }
  if (file.sheets.length < 2) return { ...all, ...more, answers: { ...told.answers, ...answers } }
  const before = told.sheets?.[name]
  const of = { ...before, ...more, answers: { ...before?.answers, ...answers } }
  return { ...all, sheets: { ...told.sheets, [name]: of } }
}

/** What was answered of a sheet: of it, else of its file. */
export function answersOf({ file, sheet }: NonNullable<LookedAt['at']>): Told['answers'] {
  return { ...file.told.answers, ...file.told.sheets?.[sheet.report.sheet]?.answers }
}
