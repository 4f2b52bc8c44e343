import type { Table } from './contract.ts'
import type { Fault } from './DataError.ts'
import type { DataPackage } from './dataPackage.ts'
import type { Difference } from './differences.ts'
import type { Layer } from './layers/Layer.ts'
import type { Unkept } from './layers/layerStore.ts'

/** How far the reading of one resource is. */
export interface ResourceProgress {
  table: Table
  state: 'waiting' | 'loading' | 'loaded' | 'failed'
  /** Bytes; total is null where neither package nor host say. */
  loaded: number
  total: number | null
  /** As read, else as the package says. */
  rows: number | null
  /** How many of its files were read: of a lazy one only those that somebody asked for. */
  files: { read: number; of: number }
  dropped: readonly string[]
  missing: readonly string[]
  /** Of what was read: files that are not what the description says. */
  differs: readonly Difference[]
  simulated: boolean
  milliseconds: number | null
  /** When it was read, in milliseconds since 1970. */
  loadedAt: number | null
  /** Why it is not there. */
  fault: Fault | null
  /** What of it was left out, or is told. */
  faults: readonly Fault[]
}

/** What the reader put in the place of the package's cases. */
export interface OwnCases {
  files: readonly string[]
  /** When it was read, in milliseconds since 1970. */
  readAt: number
  milliseconds: number
  simulated: boolean
  rows: number
  bytes: number
  /** First day of receipt, and the last one of receipt or finish. */
  first: string
  last: string
  asOf: string
  /** First day that is counted. */
  measuredFrom: string
  /** Units that have cases. */
  units: number
  measurements: number
  /** Fields of procedures as the files write them that nothing is kept for. */
  unknownFields: readonly string[]
  /** What the package measures otherwise than from cases stays: both are made up, or neither is. */
  keepsOthers: boolean
  /** Whether it was looked for cases that are there twice. */
  codesChecked: boolean
  hasSteps: boolean
  dropped: readonly string[]
  missing: readonly string[]
}

/** A week, named by its Monday, of what was finished in it. */
export interface WeekAhead {
  monday: string
  onTime: number
  due: number
}

/** How far the reading of the reader's files is. */
export interface Taking {
  files: readonly string[]
  phase: 'opening' | 'looking' | 'counting' | 'finishing'
  /** Part of this phase, in 0…1. */
  share: number
  rows: number | null
  /** Rows of all files, where they say. */
  of: number | null
  simulated: boolean
  asOf: string | null
  /** The rate on time of all dossiers, as soon as it is known. */
  weeks: readonly WeekAhead[] | null
}

/** Files that could not be taken: everything stayed as it was. */
export interface Refused {
  files: readonly string[]
  fault: Fault
}

/** The state of the engine; a new object whenever something changed. */
export interface Progress {
  /** Changes with datapackage.json, and behind a comma with every table loaded anew; empty until it is read. */
  version: string
  package: DataPackage | null
  engine: 'starting' | 'ready' | 'failed'
  /** Why the package or the engine as a whole failed. */
  fault: Fault | null
  resources: readonly ResourceProgress[]
  /** Measurements are being looked at: figures of them may still change. */
  checking: boolean
  own: OwnCases | null
  taking: Taking | null
  /** The layer whose cases are being read, or else are the own ones. */
  casesOf: string | null
  refused: Refused | null
  /** The host holds another package by now. */
  replaced: boolean
  /** What the reader took over, the earliest first; a later one lies over the earlier. */
  layers: readonly Layer[]
  layering: Layering
}

/** How far the last change of layers is. */
export interface Layering {
  /** It is being tried: everything is as before until it is known to be right. */
  busy: boolean
  /** Why it was given up: everything stayed as it was. */
  refused: Fault | null
  /** Why layers are not on this computer, and are gone with the page. */
  unkept: Unkept | null
}

export interface ProgressStore {
  subscribe(listener: () => void): () => void
  getSnapshot(): Progress
}
