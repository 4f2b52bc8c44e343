import type { Table } from './contract.ts'
import type { Fault } from './DataError.ts'
import type { DataPackage } from './dataPackage.ts'

/** How far the reading of one resource is. */
export interface ResourceProgress {
  table: Table
  state: 'waiting' | 'loading' | 'loaded' | 'failed'
  /** Bytes; total is null where neither package nor host say. */
  loaded: number
  total: number | null
  /** As read, else as the package says. */
  rows: number | null
  dropped: readonly string[]
  missing: readonly string[]
  simulated: boolean
  milliseconds: number | null
  /** When it was read, in milliseconds since 1970. */
  loadedAt: number | null
  fault: Fault | null
}

/** The state of the engine; a new object whenever something changed. */
export interface Progress {
  /** Changes with datapackage.json; empty until it is read. */
  version: string
  package: DataPackage | null
  engine: 'starting' | 'ready' | 'failed'
  /** Why the package or the engine as a whole failed. */
  fault: Fault | null
  resources: readonly ResourceProgress[]
}

export interface ProgressStore {
  subscribe(listener: () => void): () => void
  getSnapshot(): Progress
}
