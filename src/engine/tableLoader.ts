import { startChecking } from './check/Checking.ts'
import { checkedAgainst } from './check/checkedAgainst.ts'
import { isPassed } from './checkedMark.ts'
import type { Table } from './contract.ts'
import { type Fault, faultOf } from './DataError.ts'
import type { DataPackage, Resource } from './dataPackage.ts'
import { derivedFrom } from './derivedFrom.ts'
import { addDifferences, type Fetched, type FetchedFiles, fetchResource } from './fetchResource.ts'
import type { LoadReport } from './LoadReport.ts'
import { type Limits, partLoader } from './packageParts.ts'
import type { PackageWatch } from './packageWatch.ts'
import type { WritableProgress } from './progressStore.ts'
import type { DuckDb } from './startDuckDb.ts'
import { summedTables } from './summedTables.ts'

export interface TableLoader {
  /** Ready once the table is in DuckDB, of a lazy one the parts asked for; a table that the package lacks is empty. */
  load(table: Table, limits?: Limits): Promise<void>
  /** Fetches a table's files before anybody needs them; those that do not come are fetched again when it is loaded. */
  fetch(table: Table): Promise<unknown>
  /** Ready once the engine has started and nobody waits for a table. */
  quiet(): Promise<void>
  /** Sums what is measured, in the background. */
  sum(): Promise<void>
  /** Forgets a failure and loads once more: a table in parts when it is asked for again. */
  retry(table: Table): Promise<void>
}

export interface LoaderParts {
  base: URL
  described: DataPackage
  duckDb: Promise<DuckDb>
  progress: WritableProgress
  /** What was fetched is not fetched again. */
  fetched: FetchedFiles
  /** Contents of paths that are not fetched. */
  own?: ReadonlyMap<string, Blob> | undefined
  /** The package's own files passed the checks before as they are described. */
  passed?: boolean
  /** What is read must be of the package that is open. */
  watch?: PackageWatch
  /** Tables that are there already. */
  made?: readonly Table[]
  /** Told when a table that may have been asked already lost rows, or is there after it had failed. */
  changed?(times: number): void
  /** How tables are read that no file of the package makes. */
  readers?: ReadonlyMap<Table, ReadParts>
}

/** Adds parts to a table; without `more` it makes the table first. */
export type ReadParts = (
  resource: Resource,
  more: boolean,
  tell: (loaded: number, total: number) => void,
) => Promise<LoadReport>

const lastMeasured = 'SELECT CAST(max("date" + (coalesce(days, 1) - 1)) AS VARCHAR) AS day FROM measurements'

export function tableLoader(parts: LoaderParts): TableLoader {
  const { base, described, duckDb, progress, fetched, own, watch, made = [], readers } = parts
  let changes = 0
  const change = () => {
    changes += 1
    parts.changed?.(changes)
  }
  const contents = new Map<Table, Promise<Fetched>>()
  const tables = new Map(made.map((table) => [table, Promise.resolve()]))
  const wanted = new Set<Promise<void>>()
  const checking = startChecking(described)
  const passed = parts.passed ?? isPassed(described)
  const sounds = new Set<Table>(made)

  const known = new Map<Table, readonly Fault[]>()
  const allFaults = (table: Table, faults: readonly Fault[], more: boolean) => {
    const all = [...(more ? (known.get(table) ?? []) : []), ...faults]
    known.set(table, all)
    return all
  }

  const fetchFiles = (resource: Resource) => {
    const table = resource.name
    const known = contents.get(table) ?? fetchResource(resource, { base, progress, fetched, own })
    contents.set(table, known)
    return known
  }

  /** Whether its files passed the checks as they are, and so did all that they are checked against. */
  const passedBefore = async (table: Table, resource: Resource | undefined, fetched: Fetched | undefined) => {
    const isSound =
      passed &&
      (resource === undefined || (await fetched?.asDescribed) === true) &&
      checkedAgainst(table).every((other) => sounds.has(other))
    if (isSound) sounds.add(table)
    else sounds.delete(table)
    return isSound
  }

  const readFiles = async (table: Table, resource: Resource | undefined, more: boolean) => {
    const files = resource?.lazy
      ? fetchResource(resource, { base, progress, fetched: null, own })
      : resource && fetchFiles(resource)
    await Promise.allSettled(checkedAgainst(table).map((other) => load(other)))
    const [fetched] = await Promise.allSettled([files, watch?.unchanged(resource?.lazy === true)])
    await watch?.unchanged(false)
    if (fetched.status === 'rejected') throw fetched.reason
    const sound = await passedBefore(table, resource, fetched.value)
    const how = { more, after: derivedFrom(table, described), checking, sound }
    return (await duckDb).load(table, resource, fetched.value?.files ?? new Map(), how)
  }

  const filesRead = (table: Table, { more, paths }: { more: boolean; paths: readonly string[] }) => {
    const { read = 0, of = paths.length } =
      progress.getSnapshot().resources.find((one) => one.table === table)?.files ?? {}
    return { read: (more ? read : 0) + paths.length, of }
  }

  const read = async (table: Table, resource: Resource | undefined, more: boolean): Promise<void> => {
    try {
      const reader = resource && readers?.get(table)
      const report = reader
        ? await reader(resource, more, (loaded, total) =>
            progress.setResource(table, { state: 'loading', loaded, total, fault: null }),
          )
        : await readFiles(table, resource, more)
      if (report) {
        const { rows, dropped, missing, milliseconds, faults } = report
        const loadedAt = Date.now()
        if (table === 'measurements') await measured()
        addDifferences(progress, table, report.differs)
        const files = filesRead(table, { more, paths: resource?.paths ?? [] })
        progress.setResource(table, {
          state: 'loaded',
          rows,
          files,
          dropped,
          missing,
          milliseconds,
          loadedAt,
          faults: allFaults(table, faults, more),
        })
      }
    } catch (error) {
      progress.setResource(table, { state: 'failed', fault: faultOf(error, resource?.paths[0] ?? table) })
      throw error
    } finally {
      contents.delete(table)
    }
  }

  const lazy = partLoader((resource, more) => read(resource.name, resource, more))

  const load = (table: Table, limits?: Limits): Promise<void> => {
    const resource = described.resources.find(({ name }) => name === table)
    const known = resource?.lazy
      ? lazy.load(resource, limits)
      : (tables.get(table) ?? read(table, resource, false))
    if (!resource?.lazy) tables.set(table, known)
    wanted.add(known)
    const done = () => wanted.delete(known)
    known.then(done, done)
    return known
  }

  /** Until they are looked at their figures say so; where the package says no date, theirs is the data's. */
  const measured = async () => {
    progress.set({ checking: checking.measured.length > 0 })
    if (described.asOf !== undefined) return
    const [last] = await (await duckDb).work(({ execute }) => execute(lastMeasured))
    if (typeof last?.day === 'string') progress.set({ package: { ...described, asOf: last.day } })
  }

  /** Once, before anything is summed: what is asked meanwhile is of measurements that nobody looked at. */
  const check = async () => {
    if (checking.measured.length === 0) return
    try {
      const faults = await (await duckDb).check(checking)
      if (faults.length > 0) {
        progress.setResource('measurements', { faults: allFaults('measurements', faults, true) })
        change()
      }
    } finally {
      checking.measured = []
      progress.set({ checking: false })
    }
  }

  const sum = async () => {
    const there = await Promise.allSettled(summedTables.map((table) => load(table)))
    await check()
    if (there.every(({ status }) => status === 'fulfilled')) await (await duckDb).sum()
  }

  return {
    load,
    sum,
    fetch(table) {
      const resource = described.resources.find(({ name }) => name === table)
      if (!resource || tables.has(table)) return Promise.resolve()
      const ahead = fetchFiles(resource)
      ahead.catch(() => {
        if (contents.get(table) === ahead) contents.delete(table)
      })
      return ahead
    },
    async quiet() {
      await duckDb
      while (wanted.size > 0) await Promise.allSettled(wanted)
    },
    async retry(table) {
      await watch?.unchanged(true)
      tables.delete(table)
      const resource = described.resources.find(({ name }) => name === table)
      for (const file of resource?.paths ?? []) fetched.delete(file)
      progress.setResource(table, { differs: [] })
      if (resource?.lazy) {
        lazy.forget(table)
        progress.setResource(table, { state: 'waiting', fault: null })
      } else await load(table)
      change()
      if (summedTables.includes(table)) await sum()
    },
  }
}
