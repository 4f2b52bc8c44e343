import { type FoundTable, findTable } from '../find/findTable.ts'
import type { Sheet } from '../Sheet.ts'
import { blankReport } from '../scores/blankReport.ts'
import type { Taken, Told } from '../scores/IntakeReport.ts'
import { isSkipped } from '../scores/isSkipped.ts'
import { unitNames } from '../units/unitNames.ts'
import { declaredForms, type Form } from './declaredForms.ts'
import type { FormLists } from './FormLists.ts'
import type { FormReading } from './FormReading.ts'
import { formPeriod } from './formPeriod.ts'
import { readForm } from './readForm.ts'
import { type RecognisedForm, recogniseForm } from './recogniseForm.ts'
import { settleForms } from './settleForms.ts'
import { validForms } from './validForms.ts'

export interface FormFile {
  file: string
  sheets: readonly Sheet[]
  /** What a person said of it; what is said of how forms compare holds for all files of a call. */
  told: Told
}

/**
 * The measurements of files that are report forms, one result a sheet that is not hidden, by file. All files of a call
 * are held against each other; a file's name is what it is called in reports and answers.
 */
export function takeForms(files: readonly FormFile[], lists: FormLists): Taken[][] {
  const forms = declaredForms(lists.forms)
  const names = unitNames(lists.units, lists.unit_links)
  const read = files.map(({ file, sheets, told }) => {
    const ofFile = formSheets({ file, sheets, told }, forms)
    const isNone = ofFile.every(({ candidates }) => candidates.length === 0)
    return ofFile.map(({ sheet, found, titles, candidates }): FormReading | Taken => {
      if (isSkipped(sheet, told)) return { report: blankReport(sheet.name), tables: {} }
      const chosen = candidates.filter(
        ({ form }) => form.form === (told.answers[`form ${file}`] ?? told.answers.form),
      )
      const [recognised, ...others] = chosen.length > 0 ? chosen : candidates
      if (found === null || recognised === undefined) {
        const fault = { code: 'form-unknown' as const, row: null, column: null, value: file, detail: '' }
        return { report: { ...blankReport(sheet.name), faults: isNone ? [fault] : [] }, tables: {} }
      }
      if (others.length > 0) {
        const options = candidates.map(({ form }) => form.form)
        const report = { ...blankReport(sheet.name), table: 'measurements' as const }
        return { report: { ...report, questions: [{ ask: 'form', about: file, options }] }, tables: {} }
      }
      return readForm({ file, sheet, found, titles, recognised }, told, { lists, names })
    })
  })
  const readings = read.flat().filter((one) => 'lines' in one)
  const answers = Object.assign({}, ...files.map(({ told }) => told.answers))
  const settled = settleForms(readings, answers, lists)
  const taken = new Map(readings.map((reading, i) => [reading, settled[i]]))
  return read.map((ofFile) => ofFile.flatMap((one) => ('lines' in one ? (taken.get(one) ?? []) : [one])))
}

/** Whether a sheet of a file is a report form. */
export function isForm(file: FormFile, lists: Pick<FormLists, 'forms'>): boolean {
  return formSheets(file, declaredForms(lists.forms)).some(({ candidates }) => candidates.length > 0)
}

interface FormSheet {
  sheet: Sheet
  found: FoundTable | null
  titles: string[]
  candidates: RecognisedForm[]
}

/** Title lines may stand in a table of their own before that of the form, as in web pages; a skipped sheet has none. */
function formSheets({ file, sheets, told }: FormFile, forms: readonly Form[]): FormSheet[] {
  let before: string[] = []
  const valid = (titles: readonly string[], { name }: Sheet) =>
    validForms(forms, (form) => formPeriod([...titles, name, file], { form, told }).period?.end ?? null)
  return sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet) => {
      if (isSkipped(sheet, told)) return { sheet, found: null, titles: [], candidates: [] }
      const found = findTable(sheet)
      const top = found === null ? sheet.rows.length : Math.min(found.firstRow, ...found.headRows)
      const texts = sheet.rows
        .slice(0, top)
        .flatMap((row) => row.filter((cell) => typeof cell === 'string'))
        .flatMap((text) => text.split(/\s*\n\s*/))
      const titles = [...before, ...texts]
      before = found === null ? titles : []
      return {
        sheet,
        found,
        titles,
        candidates: found === null ? [] : recogniseForm(found, [...titles, file], valid(titles, sheet)),
      }
    })
}
