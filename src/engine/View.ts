import type { DataPackage } from './dataPackage.ts'
import type { FetchedFiles } from './fetchResource.ts'
import type { PackageWatch } from './packageWatch.ts'
import type { PreparedRows } from './prepared/preparedRows.ts'
import type { ProgressPart } from './progressStore.ts'
import type { DuckDb } from './startDuckDb.ts'
import type { TableLoader } from './tableLoader.ts'

/** The data package of the page, as it was described and fetched. */
export interface Home {
  base: URL
  described: DataPackage
  version: string
  fetched: FetchedFiles
  watch: PackageWatch
  /** Contents of the paths that are not fetched: what the reader took over. */
  own?: ReadonlyMap<string, Blob>
  /** Its own files passed the checks before as they are described. */
  passed: boolean
}

/** What questions go to. */
export interface OpenPackage {
  described: DataPackage
  loader: TableLoader
}

/** One of the engines that the page may look at. */
export interface View {
  opened: Promise<OpenPackage>
  /** Answers that need no engine; null where there are none. */
  prepared: Promise<PreparedRows | null>
  /** Starts the engine, unless it has been started. */
  begin(): void
  duckDb: Promise<DuckDb>
  /** Aborted with a DataError when the engine does not start, or is gone by itself. */
  gone: AbortSignal
  progress: ProgressPart
}
