import { abortable } from './abortable.ts'
import { isPassed } from './checkedMark.ts'
import type { Table } from './contract.ts'
import type { Database } from './Database.ts'
import { dataError, faultOf, isDataError } from './DataError.ts'
import { type DataPackage, parseDataPackage } from './dataPackage.ts'
import type { EngineLimits } from './EngineLimits.ts'
import { fetchBlob } from './fetchBlob.ts'
import { goneSignal } from './goneSignal.ts'
import { isFileFault } from './isFileFault.ts'
import type { LayerKeeper } from './layers/layerKeeper.ts'
import { layersAhead } from './layers/layersAhead.ts'
import { type CaseKeeper, caseKeeper } from './ownCases/caseKeeper.ts'
import { caseTaker } from './ownCases/caseTaker.ts'
import type { ProgressStore } from './Progress.ts'
import { descriptionFile, packageWatch } from './packageWatch.ts'
import { prefetch } from './prefetch.ts'
import { type PreparedRows, preparedRows } from './prepared/preparedRows.ts'
import { progressPart, progressStore, type WritableProgress, waitingResources } from './progressStore.ts'
import { remember } from './remember.ts'
import type { Sandbox } from './sandbox/SqlAnswer.ts'
import { startEngine } from './startEngine.ts'
import { startLater } from './startLater.ts'
import { tableLoader } from './tableLoader.ts'
import { textHash } from './textHash.ts'
import type { Home, View } from './View.ts'

export interface OpenOptions {
  limits?: EngineLimits | undefined
  /** The engine starts when something is asked that was not prepared, else after the first answers. */
  patient?: boolean
  /** The index that is likely to be asked about first. */
  likely?: string | null
}

export interface BrowserDatabase extends Database, ProgressStore, CaseKeeper, LayerKeeper {
  /** A DuckDB of its own for statements that a reader writes. */
  openSandbox(): Promise<Sandbox>
  /** The description of what is opened; of the last attempt, if some failed. */
  package(): Promise<DataPackage>
  /**
   * Reads what failed once more: one table, or the package and the engine when none is named or the engine is
   * gone; the reader's own cases are taken again as they were.
   */
  retry(table?: Table): void
}

/**
 * Opens the data package in a folder of the site in DuckDB-WASM. Everything heavy runs in workers, and
 * everything is fetched from this site only.
 * @param folder address of the folder, with or without its last slash
 */
export function openBrowser(folder: string, options: OpenOptions = {}): BrowserDatabase {
  const base = new URL(folder.replace(/\/?$/, '/'), document.baseURI)
  const progress = progressStore()
  const onReplaced = () => progress.set({ replaced: true })
  const forget = () => {
    remembering = remember(database)
  }
  /** What is opened in the place of what is there is waited for. */
  const again = { ...options, patient: false }
  let plain = describe(base, onReplaced)
  const keeper = layersAhead({
    progress,
    open: (layers) => open(keeper.laid(plain, layers), progress, forget, again),
    become: (next, layers) => become(next, keeper.laid(plain, layers)),
    end,
    told: (layers) => follow(layers),
  })
  let home = keeper.laid(plain)
  let atHome = open(home, progress, forget, options)
  let view = atHome
  let idle: ReturnType<typeof setTimeout> | undefined
  const database: Database = {
    async run(statement, signal) {
      const { opened, prepared, begin, duckDb, gone } = view
      const ahead = await abortable(
        prepared.then((known) => known?.rowsOf(statement) ?? null),
        signal,
      )
      if (ahead !== null) {
        clearTimeout(idle)
        idle = setTimeout(begin, calm)
        return ahead
      }
      begin()
      const soon = <T>(promise: Promise<T>) => abortable(abortable(promise, gone), signal)
      const { loader } = await soon(opened)
      await soon(Promise.all(statement.tables.map((table) => loader.load(table, statement.parts?.[table]))))
      const rows = await (await soon(duckDb)).run(statement, signal)
      markOnce('engine:first-answer')
      return rows
    },
  }
  let remembering = remember(database)
  /** The package stays open behind the reader's own cases; what else was looked at ends, and its memory goes back. */
  const look = (next: View) => {
    const before = view
    before.progress.hide()
    view = next
    remembering = remember(database)
    next.progress.show()
    if (before !== atHome) end(before)
  }
  view.progress.show()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') home.then(({ watch }) => watch.look()).catch(() => undefined)
  })
  const taker = caseTaker({
    progress,
    home: () => home,
    look,
    back() {
      if (view !== atHome) look(atHome)
    },
    taken: (given, own) => keep(given, own),
  })
  const { keep, follow, ...cases } = caseKeeper({ progress, taker, changeLayers: keeper.changeLayers })
  /** Another opening of the package takes the place of the one that is there; the reader's own cases come again. */
  const become = (next: View, from: Promise<Home>) => {
    const before = atHome
    home = from
    atHome = next
    if (before !== view) end(before)
    look(atHome)
    taker.takeAgain()
  }
  const reopen = () => {
    plain = describe(base, onReplaced)
    const from = keeper.laid(plain)
    progress.set({ replaced: false })
    become(open(from, progress, forget, again), from)
  }
  return {
    ...cases,
    openSandbox: async () =>
      (await import('./sandbox/browserSandbox.ts')).browserSandbox({
        home: () => home,
        progress,
        limits: options.limits,
      }),
    changeLayers: keeper.changeLayers,
    goesWithout: isFileFault,
    subscribe: progress.subscribe,
    getSnapshot: progress.getSnapshot,
    package: async () => (await view.opened).described,
    run: (statement, signal) => remembering.run(statement, signal),
    retry(table) {
      remembering = remember(database)
      if (table === undefined || view.gone.aborted) reopen()
      else view.opened.then(({ loader }) => loader.retry(table)).catch(() => undefined)
    },
  }
}

/** Whether or not its package was read, and as soon as it has started. */
function end({ duckDb }: View): void {
  duckDb.then((started) => started.end()).catch(() => undefined)
}

function open(
  home: Promise<Home>,
  whole: WritableProgress,
  changed: () => void,
  { limits, patient = false, likely = null }: OpenOptions,
): View {
  const progress = progressPart(whole)
  const { asked, started: duckDb, begin } = startLater(() => startEngine(limits))
  if (!patient) begin()
  const gone = goneSignal(duckDb)
  const opened = home.then((opening) => {
    const { described, version } = opening
    progress.set({ version, package: described, resources: waitingResources(described) })
    const loader = tableLoader({
      ...opening,
      duckDb,
      progress,
      changed(times) {
        progress.set({ version: `${version}, ${times}` })
        changed()
      },
    })
    asked
      .then(() => prefetch(described, loader))
      .then(
        () => markOnce('engine:idle'),
        () => undefined,
      )
    return { described, loader }
  })
  const prepared = home.then(
    (opening) =>
      opening.described.prepared.length > 0 && !opening.own ? preparedRows(opening, likely) : null,
    () => null,
  )
  prepared.then((known) => (known ? leaveFaulty(known) : begin()))
  /** Of a file that is not as described, or does not come, what was prepared is no longer shown. */
  const leaveFaulty = (known: PreparedRows) =>
    progress.subscribe(() => {
      const { version, resources } = progress.getSnapshot()
      const faulty = resources.filter(({ state, differs }) => state === 'failed' || differs.length > 0)
      if (faulty.map(({ table }) => known.leave(table)).every((wasGiven) => !wasGiven)) return
      progress.set({ version: `${version}, read` })
      changed()
    })
  const failed = (error: unknown) =>
    progress.set({ engine: 'failed', fault: faultOf(error, 'duckdb-eh.wasm') })
  Promise.all([opened, duckDb]).then(() => {
    if (gone.aborted) return
    progress.set({ engine: 'ready' })
    markOnce('engine:ready')
  }, failed)
  gone.addEventListener('abort', () => failed(gone.reason), { once: true })
  return { opened, prepared, begin, duckDb, gone, progress }
}

async function describe(base: URL, onReplaced: () => void): Promise<Home> {
  const file = descriptionFile
  try {
    const text = await (await fetchBlob(new URL(file, base), file, () => undefined)).content.text()
    const opened = { base, version: textHash(text), fetched: new Map() }
    const described = parseDataPackage(text)
    return {
      ...opened,
      described,
      passed: isPassed(described),
      watch: packageWatch({ ...opened, onReplaced }),
    }
  } catch (error) {
    if (!isDataError(error) || error.fault.code !== 'file-missing') throw error
    throw dataError({ ...error.fault, code: 'package-missing' })
  }
}

/** Milliseconds without a question after which the engine starts though nothing needs it yet. */
const calm = 400

function markOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name)
}
