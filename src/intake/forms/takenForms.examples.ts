import type { Cell } from '../Sheet.ts'
import type { Told } from '../scores/IntakeReport.ts'
import type { FormLists, HeldMeasurement } from './FormLists.ts'
import { type Counts, cityLists, fieldForm, october } from './forms.examples.ts'
import { takeForms } from './takeForms.ts'

export const none: Told = { index: null, year: null, system: null, answers: {} }

export const fileOf = (file: string, rows: Cell[][], name = '') => ({
  file,
  sheets: [{ name, hidden: false, rows, merges: [] }],
})

/** What comes of files: their rows as short texts, questions, and codes of faults with their cells. */
export function take(
  files: readonly ReturnType<typeof fileOf>[],
  told: Partial<Told> = {},
  lists: Partial<FormLists> = {},
) {
  return takeForms(
    files.map((file) => ({ ...file, told: { ...none, ...told } })),
    { ...cityLists, ...lists },
  ).map(([taken]) => ({
    report: taken?.report,
    rows: (taken?.tables.measurements ?? []).map(
      ({ date, days, unit, field, indicator, numerator, denominator }) =>
        `${date}+${days} ${unit} ${field ?? '-'} ${indicator} ${numerator}${denominator === null ? '' : `/${denominator}`}`,
    ),
    asks: taken?.report.questions.map(({ ask, about, options }) => `${ask} ${about}: ${options.join(', ')}`),
    faults: taken?.report.faults.map(({ code, row, column }) => `${code} ${column ?? ''}${row ?? ''}`.trim()),
  }))
}

export const land: Counts = [60, 40, 20, 30, 50, 10, 25, 5]
export const civil: Counts = [8, 2, 0, 4, 6, 0, 0, 0]
export const good = () =>
  fieldForm('UBND phường Hoàn Kiếm', october, [
    ['Đất đai', land],
    ['Lĩnh vực Hộ tịch', civil],
  ])

/** What a form gives where nothing was taken over before, as it is held afterwards. */
export function heldOf(file: string, rows: Cell[][]): HeldMeasurement[] {
  const [[taken] = []] = takeForms([{ ...fileOf(file, rows), told: none }], cityLists)
  return (taken?.tables.measurements ?? []).map((row) => ({ ...row, source: file }))
}
