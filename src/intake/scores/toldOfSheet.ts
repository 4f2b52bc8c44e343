import type { Told } from './IntakeReport.ts'

/** What was said of a sheet, and where nothing was said of it, of its file. */
export function toldOfSheet(told: Told, sheet: string): Told {
  const { answers, index, year } = told.sheets?.[sheet] ?? {}
  return {
    ...told,
    answers: { ...told.answers, ...answers },
    index: index ?? told.index,
    year: year ?? told.year,
  }
}
