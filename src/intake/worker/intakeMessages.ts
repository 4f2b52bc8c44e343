import type { Table } from '../../engine/contract.ts'
import type { Moved, MovedMeasurements } from '../../engine/layers/Layer.ts'
import type { FormLists, HeldMeasurement } from '../forms/FormLists.ts'
import type { IntakeFault } from '../IntakeFault.ts'
import type { FileInZip } from '../read/filesInZip.ts'
import type { ReadOptions } from '../read/readFile.ts'
import type { SeenTable, SheetReport, Told } from '../scores/IntakeReport.ts'
import type { ScoreLists } from '../scores/ScoreLists.ts'

/** What was taken over of a table before, as CSV. */
export interface OwnText {
  /** The file that it is from. */
  file: string
  text: Blob
}

/** What files are held against: what a package knows, and what was taken over before, the earliest first. */
export interface IntakeLists {
  scores: ScoreLists
  forms: Omit<FormLists, 'measurements'>
  own: Readonly<Partial<Record<Table, readonly OwnText[]>>>
}

/** What the page asks of the worker that reads files. */
export type IntakeRequest =
  /** From here on files are held against these. */
  | { lists: IntakeLists }
  /** And against these measurements of the package, below what was taken over before. */
  | { measured: readonly HeldMeasurement[] }
  /** Reads a file, which is kept under its id. */
  | { open: string; file: File; options: ReadOptions }
  /** The files of a ZIP archive, none of which is kept. */
  | { unzip: File }
  /** What the files come to, in this order: each is held against those before it. */
  | { take: readonly { id: string; told: Told; as: Table | null }[] }
  /** What was taken last, as CSV in the contract's columns: for each sheet of each file, by table. */
  | { contents: true }
  /** The cases of these files, and those taken over before unless they stand alone, as files of CSV. */
  | { cases: readonly string[]; isAlone: boolean }
  /** What came of it in full. */
  | { reports: true }
  /** Rows of a sheet as they stand, from 0. */
  | { rows: string; sheet: number; from: number; to: number }
  | { forget: string }
  /** A workbook of one sheet. */
  | { workbook: readonly (readonly (string | number | null)[])[]; name: string }

export type IntakeAnswer =
  | { done: true }
  | { opened: OpenedFile }
  | { fault: IntakeFault }
  /** Those to open, and the names of those that describe them; null: it is a file to open itself. */
  | { files: FileInZip[]; descriptions: string[] }
  | { files: null }
  | { taken: TakenFile[] }
  | { contents: TakenContents[] }
  | { cases: OwnText[] }
  | { reports: { id: string; sheets: SheetReport[] }[] }
  | { cells: string[][] }
  | { bytes: Uint8Array<ArrayBuffer> }
  /** A mistake of this program. */
  | { error: string }

/** What the worker tells while it reads a large text, in 0…1. */
export interface OpeningProgress {
  opening: string
  share: number
}

export interface OpenedFile {
  format: 'text' | 'workbook' | 'html'
  encoding: string | null
  delimiter: string | null
  /** Those that are not hidden; `from` is the first row, from 0, that is none of a table above. */
  sheets: { name: string; rows: number; from: number }[]
  /** How many are hidden. */
  hidden: number
}

export interface TakenFile {
  id: string
  sheets: TakenSheet[]
}

export interface TakenContents {
  id: string
  /** SHA-256 of the file, in hex. */
  hash: string
  sheets: Partial<Record<Table, Blob>>[]
}

export interface TakenSheet {
  /** With the first of its faults and of what is left out: there may be many thousands. */
  report: SheetReport
  /** How many of both there are. */
  faults: number
  leftOut: number
  seen: SeenTable | null
  moved: Moved[]
  /** Null of what is no table of measurements. */
  measured: MovedMeasurements | null
}
