import type { Table } from '../engine/contract.ts'
import { isCases, takeCases } from './cases/takeCases.ts'
import type { FormLists } from './forms/FormLists.ts'
import { heldMeasurements } from './forms/heldMeasurements.ts'
import { measurementsOf } from './forms/measurementsOf.ts'
import { isForm, takeForms } from './forms/takeForms.ts'
import type { Sheet } from './Sheet.ts'
import { blankReport } from './scores/blankReport.ts'
import type { Taken, Told } from './scores/IntakeReport.ts'
import { isSkipped } from './scores/isSkipped.ts'
import { newPublications } from './scores/newPublications.ts'
import type { ScoreLists } from './scores/ScoreLists.ts'
import { scoreKeeper } from './scores/scoreKeeper.ts'
import { takeSheets } from './scores/takeSheets.ts'
import { toldOfSheet } from './scores/toldOfSheet.ts'
import { contractTables, headAs } from './tables/contractHead.ts'
import { type ContractRow, takeTable } from './tables/takeTable.ts'
import { isUnitScores, takeUnitScores } from './unitScores/takeUnitScores.ts'

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
 * forms, which are held against each other, and tables of scores, of units or of places, each held against those before
 * it.
 */
export function takeGiven(files: readonly GivenFile[], { scores, forms, own }: GivenAgainst): Taken[][] {
  const laid: { file: string; table: Table; rows: ContractRow[] }[] = []
  const lay = ({ file }: GivenFile, table: Table, { tables }: Pick<Taken, 'tables'>) =>
    laid.push({ file, table, rows: (tables[table] ?? []) as ContractRow[] })
  const held = scoreKeeper(scores)
  const heldOf = (table: Table) => [
    ...(table === 'scores' ? scores.scores.map((row) => ({ ...row })) : own(table)),
    ...laid.flatMap((one) => (one.table === table ? one.rows : [])),
  ]
  const taken = new Map<GivenFile, Taken[]>()
  const takenTable = (file: GivenFile, sheet: Sheet): Taken => {
    const one = takeAsTable(file, sheet, heldOf)
    const { table } = one.report
    if (table === null) return one
    lay(file, table, one)
    const whole = table === 'scores' ? withPublications(one, file, held.lists()) : one
    held.lay({ scores: whole.tables.scores, publications: whole.tables.publications })
    return whole
  }
  const measured = () => {
    const parts = laid.filter(({ table }) => table === 'measurements')
    return heldMeasurements([
      forms.measurements,
      ...parts.map(({ rows, file }) => measurementsOf(rows, file)),
    ])
  }
  const isOfUnits = ({ as, sheets }: GivenFile) =>
    (as === null || as === 'unit_scores') &&
    sheets.some((sheet) => !sheet.hidden && isUnitScores(sheet, forms))
  for (const file of files) {
    const shown = file.sheets.filter(({ hidden }) => !hidden)
    const first = shown.find((sheet) => !isSkipped(sheet, file.told))
    if (first === undefined || !isAsTable(file, first)) continue
    if (file.as === 'unit_scores' && contractTables(first).length === 0 && isOfUnits(file)) continue
    taken.set(
      file,
      shown.map((sheet) => (isSkipped(sheet, file.told) ? nothing(sheet) : takenTable(file, sheet))),
    )
  }
  // Before the forms: cases are many, and their heads are told at once.
  const caseFiles = files.filter(
    (file) => !taken.has(file) && (file.as === 'dossiers' || (file.as === null && isCases(file))),
  )
  const ofCases = caseFiles.length === 0 ? [] : takeCases(caseFiles, forms, heldOf('dossiers'))
  for (const [i, file] of caseFiles.entries()) taken.set(file, ofCases[i] ?? [])
  const left = files.filter((file) => !taken.has(file))
  const ofUnits = (file: GivenFile) =>
    file.sheets
      .filter(({ hidden }) => !hidden)
      .map((sheet) => {
        if (isSkipped(sheet, file.told)) return nothing(sheet)
        const lists = { scores: held.lists(), forms, held: heldOf('unit_scores') }
        const one =
          takeUnitScores(file.file, sheet, toldOfSheet(file.told, sheet.name), lists) ?? nothing(sheet)
        lay(file, 'unit_scores', one)
        return one
      })
  const formFiles = left.filter(
    (file) => file.as === 'measurements' || (file.as === null && isForm(file, forms)),
  )
  const ofForms = formFiles.length === 0 ? [] : takeForms(formFiles, { ...forms, measurements: measured() })
  for (const [i, file] of formFiles.entries()) taken.set(file, ofForms[i] ?? [])
  return files.map((one) => {
    const known = taken.get(one)
    if (known) return known
    if (isOfUnits(one)) return ofUnits(one)
    const sheets = takeSheets(one.file, one.sheets, one.told, held.lists())
    for (const { tables } of sheets) held.lay(tables)
    return sheets
  })
}

/**
 * Whether a file is tables in the contract's columns: so the first row of its first sheet that counts heads one, or
 * the file is told to be a table that no other shape can be.
 */
function isAsTable(file: GivenFile, first: Sheet): boolean {
  if (file.as === 'dossiers' && headAs('dossiers', first).missing.length > 0) return false
  return isContractAlone(file.as) || tablesOf(file, first).length > 0
}

/** Whether files told to be a table can only be so in its own columns. */
function isContractAlone(as: Table | null): as is Table {
  return as !== null && as !== 'scores' && as !== 'measurements'
}

/** The tables that a sheet may be, after what is told of it; one that its file is told to be, unless it is empty. */
function tablesOf({ as, told }: GivenFile, sheet: Sheet): Table[] {
  if (isContractAlone(as)) return sheet.rows.length > 0 ? [as] : []
  const known = contractTables(sheet).filter((table) => as === null || table === as)
  const { table } = toldOfSheet(told, sheet.name).answers
  return known.length > 1 && table ? known.filter((one) => one === table) : known
}

/** What comes of one sheet of such a file; nothing where it is no table. */
function takeAsTable(file: GivenFile, sheet: Sheet, own: (table: Table) => readonly ContractRow[]): Taken {
  const known = tablesOf(file, sheet)
  const [table, ...others] = known
  const told = toldOfSheet(file.told, sheet.name)
  if (table === undefined) return nothing(sheet)
  if (others.length === 0) return takeTable(sheet, table, { held: own(table), told })
  const { report } = nothing(sheet)
  return { report: { ...report, questions: [{ ask: 'table', about: '', options: known }] }, tables: {} }
}

function nothing({ name }: Sheet): Taken {
  return { report: blankReport(name), tables: {} }
}

/** Scores in the contract's columns with a publication of each year, as other scores have. */
function withPublications(taken: Taken, { file, told }: GivenFile, lists: ScoreLists): Taken {
  const rows = (taken.tables.scores ?? []).map((row) => ({ ...row, score: row.score ?? null }))
  if (rows.length === 0) return taken
  const source = told.source ?? { source: file.replaceAll(';', ','), title: file }
  const publications = newPublications(rows, source.source, lists)
  return { ...taken, tables: { ...taken.tables, publications, sources: [source] } }
}
