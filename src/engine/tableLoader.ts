import type { Table } from './contract.ts'
import { faultOf } from './DataError.ts'
import type { DataPackage, Resource } from './dataPackage.ts'
import { derivedFrom } from './derivedFrom.ts'
import { fetchBlob } from './fetchBlob.ts'
import { type Limits, partLoader } from './packageParts.ts'
import type { WritableProgress } from './progressStore.ts'
import type { DuckDb } from './startDuckDb.ts'
import { summedTables } from './sumUnits.ts'

export interface TableLoader {
  /** Ready once the table is in DuckDB, of a lazy one the parts asked for; a table that the package lacks is empty. */
  load(table: Table, limits?: Limits): Promise<void>
  /** Fetches a table's files before anybody needs them. */
  fetch(table: Table): Promise<unknown>
  /** Ready once the engine has started and nobody waits for a table. */
  quiet(): Promise<void>
  /** Sums what is measured, in the background. */
  sum(): Promise<void>
  /** Forgets a failure and loads once more. */
  retry(table: Table): Promise<void>
}

export interface LoaderParts {
  base: URL
  described: DataPackage
  duckDb: Promise<DuckDb>
  progress: WritableProgress
}

export function tableLoader({ base, described, duckDb, progress }: LoaderParts): TableLoader {
  const contents = new Map<Table, Promise<Map<string, Blob>>>()
  const tables = new Map<Table, Promise<void>>()
  const wanted = new Set<Promise<void>>()

  const fetchFiles = (resource: Resource) => {
    const table = resource.name
    const known = contents.get(table) ?? fetchResource(base, resource, progress)
    contents.set(table, known)
    return known
  }

  const read = async (table: Table, resource: Resource | undefined, more: boolean): Promise<void> => {
    try {
      const fetched = resource?.lazy
        ? fetchResource(base, resource, progress)
        : resource && fetchFiles(resource)
      const how = { more, after: derivedFrom(table, described) }
      const report = await (await duckDb).load(table, resource, (await fetched) ?? new Map(), how)
      if (report) {
        const { rows, dropped, missing, milliseconds } = report
        const loadedAt = Date.now()
        progress.setResource(table, { state: 'loaded', rows, dropped, missing, milliseconds, loadedAt })
      }
    } catch (error) {
      progress.setResource(table, { state: 'failed', fault: faultOf(error, resource?.paths[0] ?? table) })
      throw error
    } finally {
      contents.delete(table)
    }
  }

  const parts = partLoader((resource, more) => read(resource.name, resource, more))

  const load = (table: Table, limits?: Limits) => {
    const resource = described.resources.find(({ name }) => name === table)
    const known = resource?.lazy
      ? parts.load(resource, limits)
      : (tables.get(table) ?? read(table, resource, false))
    if (!resource?.lazy) tables.set(table, known)
    wanted.add(known)
    const done = () => wanted.delete(known)
    known.then(done, done)
    return known
  }

  const sum = async () => {
    await Promise.all(summedTables.map((table) => load(table)))
    await (await duckDb).sum()
  }

  return {
    load,
    sum,
    fetch(table) {
      const resource = described.resources.find(({ name }) => name === table)
      return resource && !tables.has(table) ? fetchFiles(resource) : Promise.resolve()
    },
    async quiet() {
      await duckDb
      while (wanted.size > 0) await Promise.allSettled(wanted)
    },
    async retry(table) {
      tables.delete(table)
      parts.forget(table)
      await load(table)
      if (summedTables.includes(table)) await sum()
    },
  }
}

async function fetchResource(
  base: URL,
  resource: Resource,
  progress: WritableProgress,
): Promise<Map<string, Blob>> {
  const { name, paths, bytes, lazy } = resource
  const parts = paths.map(() => ({ loaded: 0, total: null as number | null }))
  progress.setResource(name, { state: 'loading', loaded: 0, fault: null })
  const blobs = await Promise.all(
    paths.map((path, i) =>
      fetchBlob(new URL(path, base), path, (loaded, total) => {
        parts[i] = { loaded, total }
        const sum = parts.reduce((sum, part) => sum + part.loaded, 0)
        const known = parts.every((part) => part.total !== null)
        const said = known ? parts.reduce((sum, part) => sum + (part.total ?? 0), 0) : null
        progress.setResource(name, { loaded: sum, total: lazy ? said : (bytes ?? said) })
      }),
    ),
  )
  return new Map(paths.map((path, i) => [path, blobs[i] ?? new Blob()]))
}
