import moduleUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import { abortable } from './abortable.ts'
import type { Table } from './contract.ts'
import type { Database } from './Database.ts'
import { dataError, faultOf, isDataError } from './DataError.ts'
import { type DataPackage, parseDataPackage } from './dataPackage.ts'
import { fetchBlob } from './fetchBlob.ts'
import type { ProgressStore } from './Progress.ts'
import { prefetch } from './prefetch.ts'
import { progressStore, type WritableProgress, waitingResources } from './progressStore.ts'
import { remember } from './remember.ts'
import type { DuckDb } from './startDuckDb.ts'
import { type TableLoader, tableLoader } from './tableLoader.ts'
import { textHash } from './textHash.ts'

export interface BrowserDatabase extends Database, ProgressStore {
  /** The description of what is opened; of the last attempt, if some failed. */
  package(): Promise<DataPackage>
  /** Reads what failed once more: one table, or the package and the engine when none is named. */
  retry(table?: Table): void
}

interface Opened {
  described: DataPackage
  duckDb: Promise<DuckDb>
  loader: TableLoader
}

/**
 * Opens the data package in a folder of the site in DuckDB-WASM. Everything heavy runs in workers, and
 * everything is fetched from this site only.
 * @param folder address of the folder, with or without its last slash
 */
export function openBrowser(folder: string): BrowserDatabase {
  const base = new URL(folder.replace(/\/?$/, '/'), document.baseURI)
  const progress = progressStore()
  let opened = open(base, progress)
  const asked: Database = {
    async run(statement, signal) {
      const { duckDb, loader } = await abortable(opened, signal)
      await abortable(
        Promise.all(statement.tables.map((table) => loader.load(table, statement.parts?.[table]))),
        signal,
      )
      const rows = await (await abortable(duckDb, signal)).run(statement, signal)
      markOnce('engine:first-answer')
      return rows
    },
  }
  let remembering = remember(asked)
  return {
    subscribe: progress.subscribe,
    getSnapshot: progress.getSnapshot,
    package: async () => (await opened).described,
    run: (statement, signal) => remembering.run(statement, signal),
    retry(table) {
      remembering = remember(asked)
      if (table === undefined) opened = open(base, progress)
      else opened.then(({ loader }) => loader.retry(table)).catch(() => undefined)
    },
  }
}

function open(base: URL, progress: WritableProgress): Promise<Opened> {
  progress.set({ engine: 'starting', fault: null })
  const duckDb = startEngine()
  const opened = describe(base).then(({ described, version }) => {
    progress.set({ version, package: described, resources: waitingResources(described) })
    const loader = tableLoader({ base, described, duckDb, progress })
    prefetch(described, loader).then(
      () => markOnce('engine:idle'),
      () => undefined,
    )
    return { described, duckDb, loader }
  })
  Promise.all([opened, duckDb]).then(
    () => {
      progress.set({ engine: 'ready' })
      markOnce('engine:ready')
    },
    (error: unknown) => progress.set({ engine: 'failed', fault: faultOf(error, 'duckdb-eh.wasm') }),
  )
  return opened
}

async function describe(base: URL): Promise<{ described: DataPackage; version: string }> {
  const file = 'datapackage.json'
  try {
    const text = await (await fetchBlob(new URL(file, base), file, () => undefined)).text()
    return { described: parseDataPackage(text), version: textHash(text) }
  } catch (error) {
    if (!isDataError(error) || error.fault.code !== 'file-missing') throw error
    throw dataError({ ...error.fault, code: 'package-missing' })
  }
}

async function startEngine(): Promise<DuckDb> {
  const worker = new Worker(new URL('./duckDbWorker.ts', import.meta.url), { type: 'module' })
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener(
      'error',
      (event) => reject(engineFailed(event.message || 'its worker did not load')),
      {
        once: true,
      },
    )
  })
  try {
    const { startDuckDb } = await import('./startDuckDb.ts')
    return await Promise.race([startDuckDb(worker, new URL(moduleUrl, document.baseURI).href), failed])
  } catch (error) {
    worker.terminate()
    throw isDataError(error) ? error : engineFailed(String(error))
  }
}

function engineFailed(detail: string) {
  return dataError({ code: 'engine-failed', file: 'duckdb-eh.wasm', detail })
}

function markOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name)
}
