import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Table } from '../../src/engine/contract.ts'
import type { HeldMeasurement } from '../../src/intake/forms/FormLists.ts'
import { heldMeasurements } from '../../src/intake/forms/heldMeasurements.ts'
import { spanOfForms } from '../../src/intake/forms/spanOfForms.ts'
import { IntakeError } from '../../src/intake/IntakeFault.ts'
import { filesInZip } from '../../src/intake/read/filesInZip.ts'
import { isDescription } from '../../src/intake/read/isDescription.ts'
import { checkSize, readFile } from '../../src/intake/read/readFile.ts'
import type { Sheet } from '../../src/intake/Sheet.ts'
import { blankReport } from '../../src/intake/scores/blankReport.ts'
import type { SheetReport, Taken, Told } from '../../src/intake/scores/IntakeReport.ts'
import { type GivenAgainst, takeGiven } from '../../src/intake/takeGiven.ts'
import type { OwnLayer } from './writeOwn.ts'

export interface FileReport extends SheetReport {
  file: string
}

export interface TakenFile {
  /** Where it is, or the archive that holds it. */
  at: string
  reports: FileReport[]
  layers: OwnLayer[]
  isTaken: boolean
}

export interface TakeSearch extends GivenAgainst {
  /** What the package measures in a span of days; nothing where it is made up. */
  measured(span: { from: string; to: string }): Promise<readonly HeldMeasurement[]>
  told: Told
  /** Null: as what a file is recognised. */
  as: Table | null
}

/** What comes of each file, in their order; an archive is the files in it, as `pack.zip/inner.xlsx`. */
export async function takeFiles(
  files: readonly string[],
  { told, as, measured, ...against }: TakeSearch,
): Promise<TakenFile[]> {
  const read: ReadBytes[] = []
  for (const file of files) read.push(...(await readPlace(file)))
  const given = read.filter((one) => 'sheets' in one)
  const asked = given.map(({ file, sheets }) => ({ file, sheets, told, as }))
  const alone = takeGiven(asked, against)
  const span = spanOfForms(alone.flat().map(({ report }) => report))
  const before = span === null ? [] : await measured(span)
  const forms = {
    ...against.forms,
    measurements: heldMeasurements([before, against.forms.measurements]),
  }
  const taken = before.length === 0 ? alone : takeGiven(asked, { ...against, forms })
  return read.map((one) =>
    'sheets' in one
      ? takenFile(one, taken[given.indexOf(one)] ?? [])
      : { at: one.at, reports: [one.report], layers: [], isTaken: one.report.faults.length === 0 },
  )
}

interface ReadSheets {
  at: string
  file: string
  hash: string
  sheets: Sheet[]
}

type ReadBytes = ReadSheets | { at: string; report: FileReport }

/** A file, or the files of an archive. */
async function readPlace(at: string): Promise<ReadBytes[]> {
  const name = path.basename(at)
  try {
    checkSize(statSync(at).size)
    const bytes = readFileSync(at)
    const inner = await filesInZip(bytes)
    if (inner === null) return [await readBytes(at, name, bytes)]
    const read: ReadBytes[] = []
    for (const file of inner) read.push(await readBytes(at, `${name}/${file.name}`, file.bytes))
    return read
  } catch (error) {
    return [{ at, report: faultReport(name, error) }]
  }
}

async function readBytes(at: string, file: string, bytes: Uint8Array): Promise<ReadBytes> {
  if (isDescription(file)) {
    const left = { row: null, column: null, value: path.basename(file), reason: 'description' }
    return { at, report: { file, ...blankReport(''), left_out: [left] } }
  }
  try {
    const { sheets } = await readFile(file, bytes)
    return { at, file, hash: createHash('sha256').update(bytes).digest('hex'), sheets }
  } catch (error) {
    return { at, report: faultReport(file, error) }
  }
}

/** @throws what is no fault of the file */
function faultReport(file: string, error: unknown): FileReport {
  if (!(error instanceof IntakeError)) throw error
  const { code, sheet = '', row = null, column = null, value = '' } = error.fault
  return { file, ...blankReport(sheet), faults: [{ code, row, column, value, detail: '' }] }
}

function takenFile({ at, file, hash }: ReadSheets, taken: readonly Taken[]): TakenFile {
  const layers = taken.flatMap(({ report: { sheet, table }, tables }): OwnLayer[] =>
    table === null || !tables[table]?.length ? [] : [{ file, sheet, hash, table, tables }],
  )
  const isOpen = taken.some(({ report }) => report.questions.length > 0)
  // What another form says too is left out, and nothing is wrong with it.
  const isSaid = taken.some(({ report }) => report.left_out.some(({ reason }) => reason === 'compared'))
  const reports = taken.map(({ report }) => ({ file, ...report }))
  return { at, reports, layers, isTaken: (layers.length > 0 || isSaid) && !isOpen }
}
