import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Table } from '../../src/engine/contract.ts'
import { IntakeError } from '../../src/intake/IntakeFault.ts'
import { readFile } from '../../src/intake/read/readFile.ts'
import type { Sheet } from '../../src/intake/Sheet.ts'
import { blankReport } from '../../src/intake/scores/blankReport.ts'
import type { SheetReport, Taken, Told } from '../../src/intake/scores/IntakeReport.ts'
import { type GivenAgainst, takeGiven } from '../../src/intake/takeGiven.ts'
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

export interface TakeSearch extends GivenAgainst {
  told: Told
  /** Null: as what a file is recognised. */
  as: Table | null
}

/** What comes of each file, in their order. */
export async function takeFiles(
  files: readonly string[],
  { told, as, ...against }: TakeSearch,
): Promise<TakenFile[]> {
  const read: ReadBytes[] = []
  for (const file of files) read.push(await readBytes(file))
  const given = read.filter((one) => 'sheets' in one)
  const taken = takeGiven(
    given.map(({ file, sheets }) => ({ file, sheets, told, as })),
    against,
  )
  return read.map((one) =>
    'sheets' in one
      ? takenFile(one, taken[given.indexOf(one)] ?? [])
      : { at: one.at, reports: [one.report], layers: [], isTaken: false },
  )
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
