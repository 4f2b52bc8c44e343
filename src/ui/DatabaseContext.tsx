import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Table } from '../engine/contract.ts'
import type { Database } from '../engine/Database.ts'
import type { Fault } from '../engine/DataError.ts'
import type { CaseChoice, ChosenCases } from '../engine/ownCases/CaseChoice.ts'
import type { Progress, ResourceProgress } from '../engine/Progress.ts'
import type { Sandbox } from '../engine/sandbox/SqlAnswer.ts'

/** What is known of the data as a whole; a new object whenever something changed. */
export interface DataState {
  /**
   * Changes when other data is loaded, and behind a comma with every table that is loaded anew; answers are kept per
   * version. Empty until the package is read.
   */
  version: string
  /** The data's date, ISO: "today" everywhere; null until the package is read. */
  asOf: string | null
  /** Part of the dossiers in kind that made-up ones stand for, in 0…1; null where the package does not say. */
  scale: number | null
  /** `internal`: it holds what is not for the public; `public`: a package to be published, which holds no cases. */
  audience: 'internal' | 'public' | null
  /** Tables that hold made-up figures. */
  simulated: ReadonlySet<string>
  tables: readonly ResourceProgress[]
  /** Nothing that was read so far is other than the package says: what was prepared with it may be shown. */
  asDescribed: boolean
  engine: Progress['engine']
  /** What the package says of itself; null until it is read. */
  title: string | null
  /** Resources of the package that are no table of the contract. */
  ignored: readonly string[]
  /** What is wrong with the package's description and takes nothing. */
  told: readonly Fault[]
  /** Measurements are being looked at: figures of them may still change. */
  checking: boolean
  /** Why the package or the engine as a whole failed; `describeFault` says it in words. */
  fault: Fault | null
  /** The reader's own cases, where they stand in the place of the package's. */
  own: Progress['own']
  /** The reader's files that are being read. */
  taking: Progress['taking']
  /** The layer whose cases are being read, or else are the own ones. */
  casesOf: Progress['casesOf']
  /** The reader's files that could not be taken. */
  refused: Progress['refused']
  /** The host holds another package by now. */
  replaced: boolean
  /** What the reader took over, the earliest first, and how far its last change is. */
  layers: Progress['layers']
  layering: Progress['layering']
}

/** The data as the app opened it: the database, and a store of how far it is loaded. */
export interface OpenData {
  database: Database
  subscribe(listener: () => void): () => void
  getSnapshot(): DataState
  /** A DuckDB of its own for statements that a reader writes. */
  openSandbox(): Promise<Sandbox>
  /** Reads what failed once more: one table, or the package when none is named. */
  retry(table?: Table): void
  /** The reader is about to give files of cases. */
  expectCases(): void
  /**
   * Puts the reader's cases in the place of the package's, then among the layers; how it goes is in the state.
   */
  takeCases(chosen: ChosenCases): void
  /** Counts the own cases once more, otherwise chosen. */
  recountCases(change: Partial<CaseChoice>): void
  /** Counts the cases of a layer. */
  countCases(layer: string): void
  stopCases(): void
  /** Goes back to the package of the page: layers of cases are off. */
  leaveCases(): void
  /** Changes what the reader took over, all or none. @returns whether it is changed now */
  changeLayers(change: (now: Progress['layers']) => Progress['layers']): Promise<boolean>
}

const DatabaseContext = createContext<OpenData | null>(null)

export const DatabaseProvider = DatabaseContext.Provider

export function useOpenData(): OpenData {
  const data = useContext(DatabaseContext)
  if (data === null) throw new Error('the database is asked outside of DatabaseProvider')
  return data
}

export function useDatabase(): Database {
  return useOpenData().database
}

export function useDataState(): DataState {
  const data = useOpenData()
  return useSyncExternalStore(data.subscribe, data.getSnapshot)
}

/** A part of the state of the data: draws again only when that part changes. */
export function useDataPart<
  T extends string | number | boolean | null | ReadonlySet<string> | DataState['layers'],
>(part: (state: DataState) => T): T {
  const data = useOpenData()
  return useSyncExternalStore(data.subscribe, () => part(data.getSnapshot()))
}
