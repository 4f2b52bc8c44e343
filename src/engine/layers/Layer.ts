import type { Table } from '../contract.ts'
import type { CaseChoice } from '../ownCases/CaseChoice.ts'

/**
 * Rows that a reader took over from one file, which lie over the rows of the same key in the package; or files of
 * cases, which are counted in the place of the package's.
 */
export interface Layer {
  id: string
  /** As the reader named it, and the sheet of a workbook. */
  file: string
  sheet: string
  /** SHA-256 of the file, in hex; null of cases that are read as they are. */
  hash: string | null
  /** In milliseconds since 1970. */
  takenAt: number
  on: boolean
  /** Its measurements are made up: everything drawn from them says so. */
  simulated: boolean
  /** On this computer; else only for as long as the page is open. */
  kept: boolean
  /** The table that the file is, and how many rows of it. */
  table: Table
  rows: number
  /** How many of them were held before. */
  replaced: number
  /** Of a report form: who sent it, of which period, and when its file was written. */
  form: LayerForm | null
  /** Of scores: what they are of. */
  index: string | null
  years: readonly number[]
  /** What moved against what was held when it was taken over. */
  moved: readonly Moved[]
  /** The same of measurements; absent in what was taken over before this was kept. */
  measured?: MovedMeasurements | null
  /** CSV in the contract's columns, by table; nothing of cases. */
  contents: Readonly<Partial<Record<Table, Blob>>>
  /** Of cases: the files, and what was said of them. */
  cases?: { files: readonly File[]; choice: CaseChoice }
}

/** What becomes of the layers as they are when it is their turn: another tab may have changed them meanwhile. */
export type ChangeLayers = (now: readonly Layer[]) => readonly Layer[]

export interface LayerForm {
  form: string
  unit: string
  period: { period: string; calendar: string; start: string; end: string }
  time: string
}

export interface MovedMeasurements {
  /** How many values of units and indicators moved, and the first of them. */
  count: number
  rows: readonly MovedMeasurement[]
}

/** What a unit did over some days, in all fields together, before and after: a quotient where there are two counts. */
export interface MovedMeasurement {
  unit: string
  indicator: string
  date: string
  days: number
  value: readonly [before: number | null, after: number | null]
}

/** A score that is new or another one, with the ranks before and after that the scores of its table give. */
export interface Moved {
  index: string
  year: number
  place_system: string
  place: string
  component: string
  score: readonly [before: number | null, after: number | null]
  rank: readonly [before: number | null, after: number | null]
}
