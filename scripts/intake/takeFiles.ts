import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Table } from '../../src/engine/contract.ts'
import type { FormLists, MeasurementRow } from '../../src/intake/forms/FormLists.ts'
import { isForm, takeForms } from '../../src/intake/forms/takeForms.ts'
import { IntakeError } from '../../src/intake/IntakeFault.ts'
import { readFile } from '../../src/intake/read/readFile.ts'
import type { Sheet } from '../../src/intake/Sheet.ts'
import { blankReport } from '../../src/intake/scores/blankReport.ts'
import type { SheetReport, Taken, Told } from '../../src/intake/scores/IntakeReport.ts'
import type { ScoreLists, ScoreRow } from '../../src/intake/scores/ScoreLists.ts'
import { scoreKey } from '../../src/intake/scores/scoreKey.ts'
import { takeSheets } from '../../src/intake/scores/takeSheets.ts'
import { contractTables } from '../../src/intake/tables/contractHead.ts'
import { type ContractRow, takeTable } from '../../src/intake/tables/takeTable.ts'
import type { Layer } from './writeOwn.ts'

export interface FileReport extends SheetReport {
  file: string
}

export interface TakenFile {
  /** Where it is. */
  at: string
  reports: FileReport[]
  layers: Layer[]
  isTaken: boolean
}

export interface TakeSearch {
  told: Told
  /** Null: as what a file is recognised. */
  as: Table | null
  /** What a folder holds of a table already. */
  own(table: Table): readonly ContractRow[]
  scores: ScoreLists
  forms: FormLists
}

/**
 * What comes of each file, in their order: report forms are held against each other, files of scores each against
 * those before it.
 */
export async function takeFiles(
  files: readonly string[],
  { told, as, scores, forms, own }: TakeSearch,
): Promise<TakenFile[]> {
  const read: ReadBytes[] = []
  for (const file of files) read.push(await readBytes(file))
  // Each table is held against the folder and the files before it; scores against the package too.
  const laid = new Map<Table, ContractRow[]>()
  const heldOf = (table: Table) => [
    ...(table === 'scores' ? scores.scores.map((row) => ({ ...row })) : own(table)),
    ...(laid.get(table) ?? []),
  ]
  const contracts = new Map<ReadBytes, Taken[] | null>()
  for (const one of read) {
    const taken = 'sheets' in one ? contractTaken(one, { told, as, own: heldOf }) : null
    contracts.set(one, taken)
    for (const { report, tables } of taken ?? [])
      if (report.table !== null) {
        const rows = (tables[report.table] ?? []).map((row) => ({ ...row }))
        laid.set(report.table, [...(laid.get(report.table) ?? []), ...rows])
      }
  }
  const isFormFile = (one: ReadBytes) =>
    'sheets' in one &&
    contracts.get(one) == null &&
    (as === 'measurements' || (as === null && isForm(one, forms)))
  const formFiles = read.filter(isFormFile).filter((one) => 'sheets' in one)
  const measured = (laid.get('measurements') ?? []) as unknown as MeasurementRow[]
  const ofForms = takeForms(formFiles, told, { ...forms, measurements: [...forms.measurements, ...measured] })
  const ofContract = (laid.get('scores') ?? []) as unknown as ScoreRow[]
  const held = new Map([...scores.scores, ...ofContract].map((row) => [scoreKey(row), row]))
  return read.map((one) => {
    if (!('sheets' in one)) return { at: one.at, reports: [one.report], layers: [], isTaken: false }
    const contract = contracts.get(one)
    if (contract) return takenFile(one, contract)
    const form = formFiles.indexOf(one)
    if (form >= 0) return takenFile(one, ofForms[form] ?? [])
    const taken = takeSheets(one.file, one.sheets, told, { ...scores, scores: [...held.values()] })
    for (const row of taken.flatMap(({ tables }) => tables.scores ?? [])) held.set(scoreKey(row), row)
    return takenFile(one, taken)
  })
}

/**
 * What comes of a file whose first row heads a table of the contract, or that is told to be a table that no other
 * shape can be; null for any other file.
 */
function contractTaken(
  { sheets }: ReadSheets,
  { told, as, own }: Pick<TakeSearch, 'told' | 'as' | 'own'>,
): Taken[] | null {
  const [sheet] = sheets.filter(({ hidden }) => !hidden)
  if (sheet === undefined) return null
  const isOther = as !== null && as !== 'scores' && as !== 'measurements'
  const known = contractTables(sheet).filter((table) => as === null || table === as)
  const [table, ...others] = isOther
    ? [as]
    : known.filter((one) => !told.answers.table || one === told.answers.table)
  if (table === undefined) return null
  if (others.length === 0) return [takeTable(sheet, table, { held: own(table), answers: told.answers })]
  const report = {
    ...blankReport(sheet.name),
    questions: [{ ask: 'table' as const, about: '', options: known }],
  }
  return [{ report, tables: {} }]
}

interface ReadSheets {
  at: string
  file: string
  hash: string
  sheets: Sheet[]
}

type ReadBytes = ReadSheets | { at: string; report: FileReport }

async function readBytes(at: string): Promise<ReadBytes> {
  const file = path.basename(at)
  const bytes = readFileSync(at)
  const hash = createHash('sha256').update(bytes).digest('hex')
  try {
    const { sheets } = await readFile(file, bytes)
    return { at, file, hash, sheets }
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    const { code, sheet = '', row = null, column = null, value = '' } = error.fault
    const fault = { code, row, column, value, detail: '' }
    return { at, report: { file, ...blankReport(sheet), faults: [fault] } }
  }
}

function takenFile({ at, file, hash }: ReadSheets, taken: readonly Taken[]): TakenFile {
  const layers = taken.flatMap(({ report: { sheet, table }, tables }): Layer[] =>
    table === null || !tables[table]?.length ? [] : [{ file, sheet, hash, table, tables }],
  )
  const isOpen = taken.some(({ report }) => report.questions.length > 0)
  // What another form says too is left out, and nothing is wrong with it.
  const isSaid = taken.some(({ report }) => report.left_out.some(({ reason }) => reason === 'compared'))
  const reports = taken.map(({ report }) => ({ file, ...report }))
  return { at, reports, layers, isTaken: (layers.length > 0 || isSaid) && !isOpen }
}
