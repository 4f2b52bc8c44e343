import type { Table } from '../engine/contract.ts'
import { isCases, takeCases } from './cases/takeCases.ts'
import type { FormLists, MeasurementRow } from './forms/FormLists.ts'
import { isForm, takeForms } from './forms/takeForms.ts'
import type { Sheet } from './Sheet.ts'
import { blankReport } from './scores/blankReport.ts'
import type { Taken, Told } from './scores/IntakeReport.ts'
import type { ScoreLists, ScoreRow } from './scores/ScoreLists.ts'
import { scoreKey } from './scores/scoreKey.ts'
import { takeSheets } from './scores/takeSheets.ts'
import { contractTables, headAs } from './tables/contractHead.ts'
import { type ContractRow, takeTable } from './tables/takeTable.ts'

/** A file as it was read, with what a person said of it. */
export interface GivenFile {
  file: string
  sheets: readonly Sheet[]
  told: Told
  /** The table that it is told to be; null: as what it is recognised. */
  as: Table | null
}

export interface GivenAgainst {
  scores: ScoreLists
  forms: FormLists
  /** What was taken over of a table before. */
  own(table: Table): readonly ContractRow[]
}

/**
 * What comes of files in their order, sheet by sheet: tables in the contract's columns, tables of cases, report
 * forms, which are held against each other, and tables of scores, each held against those before it.
 */
export function takeGiven(files: readonly GivenFile[], { scores, forms, own }: GivenAgainst): Taken[][] {
  const laid = new Map<Table, ContractRow[]>()
  const heldOf = (table: Table) => [
    ...(table === 'scores' ? scores.scores.map((row) => ({ ...row })) : own(table)),
    ...(laid.get(table) ?? []),
  ]
  const taken = new Map<GivenFile, Taken[]>()
  for (const file of files) {
    const tables = takenAsTable(file, heldOf)
    if (tables === null) continue
    taken.set(file, tables)
    for (const { report, tables: rows } of tables) {
      if (report.table === null) continue
      const fresh = (rows[report.table] ?? []).map((row) => ({ ...row }))
      laid.set(report.table, [...(laid.get(report.table) ?? []), ...fresh])
    }
  }
  // Before the forms: cases are many, and their heads are told at once.
  const caseFiles = files.filter(
    (file) => !taken.has(file) && (file.as === 'dossiers' || (file.as === null && isCases(file))),
  )
  const ofCases = caseFiles.length === 0 ? [] : takeCases(caseFiles, forms, heldOf('dossiers'))
  for (const [i, file] of caseFiles.entries()) taken.set(file, ofCases[i] ?? [])
  const left = files.filter((file) => !taken.has(file))
  const formFiles = left.filter(
    (file) => file.as === 'measurements' || (file.as === null && isForm(file, forms)),
  )
  const measured = (laid.get('measurements') ?? []) as unknown as MeasurementRow[]
  const ofForms = takeForms(formFiles, { ...forms, measurements: [...forms.measurements, ...measured] })
  for (const [i, file] of formFiles.entries()) taken.set(file, ofForms[i] ?? [])
  const ofContract = (laid.get('scores') ?? []) as unknown as ScoreRow[]
  const held = new Map([...scores.scores, ...ofContract].map((row) => [scoreKey(row), row]))
  return files.map((one) => {
    const known = taken.get(one)
    if (known) return known
    const sheets = takeSheets(one.file, one.sheets, one.told, { ...scores, scores: [...held.values()] })
    for (const row of sheets.flatMap(({ tables }) => tables.scores ?? [])) held.set(scoreKey(row), row)
    return sheets
  })
}

/**
 * What comes of a file whose first row heads a table of the contract, or that is told to be a table that no other
 * shape can be; null for any other file.
 */
function takenAsTable(
  { sheets, told, as }: GivenFile,
  own: (table: Table) => readonly ContractRow[],
): Taken[] | null {
  const [sheet] = sheets.filter(({ hidden }) => !hidden)
  if (sheet === undefined) return null
  if (as === 'dossiers' && headAs('dossiers', sheet).missing.length > 0) return null
  const isOther = as !== null && as !== 'scores' && as !== 'measurements'
  const known = contractTables(sheet).filter((table) => as === null || table === as)
  const [table, ...others] = isOther
    ? [as]
    : known.filter((one) => !told.answers.table || one === told.answers.table)
  if (table === undefined) return null
  if (others.length === 0) return [takeTable(sheet, table, { held: own(table), told })]
  const report = {
    ...blankReport(sheet.name),
    questions: [{ ask: 'table' as const, about: '', options: known }],
  }
  return [{ report, tables: {} }]
}
