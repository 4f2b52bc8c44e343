import { columnName } from '../cellName.ts'
import type { FoundTable } from '../find/findTable.ts'
import { headRole } from '../names/headRole.ts'
import type { Sheet } from '../Sheet.ts'
import { blankReport } from '../scores/blankReport.ts'
import type { LeftOut, RowFault, SheetReport, Told } from '../scores/IntakeReport.ts'
import { rowsLeft } from '../scores/rowsLeft.ts'
import type { UnitNames } from '../units/unitNames.ts'
import type { FormLists } from './FormLists.ts'
import type { FormReading } from './FormReading.ts'
import { formCells } from './formCells.ts'
import { formIndicators } from './formIndicators.ts'
import { formLines } from './formLines.ts'
import { formPeriod } from './formPeriod.ts'
import { formUnit } from './formUnit.ts'
import { headRemarks } from './headRemarks.ts'
import { isPersonal } from './isPersonal.ts'
import type { RecognisedForm } from './recogniseForm.ts'

export interface FormSheet {
  file: string
  sheet: Sheet
  found: FoundTable
  /** Texts above the heads, and in sheets before that hold no table. */
  titles: readonly string[]
  recognised: RecognisedForm
}

/** Reads a sheet that is a report form: period, unit and lines, and everything that is wrong with them by itself. */
export function readForm(
  { file, sheet, found, titles, recognised }: FormSheet,
  told: Told,
  { lists, names }: { lists: FormLists; names: UnitNames },
): FormReading {
  const { form, at } = recognised
  const { period, questions } = formPeriod([...titles, sheet.name, file], { form: form.form, told })
  const by = [...at.keys()].find(({ holds }) => holds === 'unit' || holds === 'field')?.holds
  const report: SheetReport = {
    ...blankReport(sheet.name),
    table: 'measurements',
    form: form.form,
    unit: null,
    period,
    years: period === null ? [] : [Number(period.period.slice(0, 4))],
    notes: found.heads.flatMap(headRemarks).map((detail) => ({ code: 'head', detail })),
    left_out: [
      ...found.left.flatMap(({ row, why }) => rowsLeft(sheet, [row], why)),
      ...otherColumns(found, recognised),
    ],
    questions,
    faults: columnFaults(recognised),
  }
  const reading: FormReading = {
    file,
    report,
    by: by === 'unit' ? 'unit' : 'field',
    at,
    indicators: formIndicators(form, at, lists.indicators),
    period,
    lines: [],
  }
  if (by === undefined) return { ...reading, report: { ...report, refused: found.rows.length } }

  if (by === 'field') {
    const texts = { titles, sheet: sheet.name, file, names, units: lists.units, days: period }
    const { unit, ...said } = formUnit(texts, told)
    report.unit = unit
    report.questions.push(...said.questions)
    report.faults.push(...said.faults)
  }
  const cells = formCells(sheet, found, at)
  report.faults.push(...cells.faults)
  if (cells.isLost) return { ...reading, report: { ...report, refused: found.rows.length } }
  const lines = formLines(reading, cells, { told, names })
  report.left_out.push(...lines.leftOut)
  report.left_out.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
  report.questions.push(...lines.questions)
  report.faults.push(...lines.faults)
  report.notes?.push(...lines.summed.map((detail) => ({ code: 'summed' as const, detail })))
  return { ...reading, lines: lines.lines }
}

/** Columns that are none of the form's, those about persons named as such. */
function otherColumns({ heads }: FoundTable, { at, twice }: RecognisedForm): LeftOut[] {
  const read = new Set([...at.values(), ...twice.flatMap(({ positions }) => positions)])
  return heads.flatMap((head, position) => {
    if (head === '' || read.has(position) || headRole(head, '') === 'number') return []
    const reason = isPersonal(head) ? 'personal' : 'no-column'
    return [{ row: null, column: columnName(position), value: head, reason }]
  })
}

/** Columns of the form that do not stand in the table, or twice; of those that name a row, one is enough. */
function columnFaults({ at, missing, twice }: RecognisedForm): RowFault[] {
  const isName = (holds: string | null) => holds === 'unit' || holds === 'field'
  const isNamed = [...at.keys()].some(({ holds }) => isName(holds))
  const at0 = { row: null, column: null }
  return [
    ...missing
      .filter(({ holds }) => holds === 'count' || (isName(holds) && !isNamed))
      .map(({ column, heads }) => ({
        code: 'column-missing' as const,
        ...at0,
        value: `(${column})`,
        detail: heads[0] ?? '',
      })),
    ...twice.map(({ column, positions }) => ({
      code: 'column-twice' as const,
      ...at0,
      value: `(${column.column}) ${column.heads[0] ?? ''}`,
      detail: positions.map(columnName).join(', '),
    })),
  ]
}
