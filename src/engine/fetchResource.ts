import type { Resource } from './dataPackage.ts'
import { type Difference, differentContents, joinedDifferences } from './differences.ts'
import { type FetchedFile, fetchBlob } from './fetchBlob.ts'
import { fileHash } from './fileHash.ts'
import type { WritableProgress } from './progressStore.ts'

/** Files of a package by their path, as they came. */
export type FetchedFiles = Map<string, Promise<FetchedFile>>

export interface Fetching {
  base: URL
  progress: WritableProgress
  /** Keeps what comes; null: nothing is kept. */
  fetched: FetchedFiles | null
  /** Contents of paths that are not fetched. */
  own?: ReadonlyMap<string, Blob> | undefined
}

export interface Fetched {
  /** By path. */
  files: Map<string, Blob>
  /** Whether every one has the hash that is said of it; what differs is told as soon as it is known. */
  asDescribed: Promise<boolean>
}

/** Fetches the files of a resource and tells how far it is. */
export async function fetchResource(
  resource: Resource,
  { base, progress, fetched, own }: Fetching,
): Promise<Fetched> {
  const { name, paths, bytes, lazy } = resource
  const parts = paths.map(() => ({ loaded: 0, total: null as number | null }))
  progress.setResource(name, { state: 'loading', loaded: 0, ...(lazy && { total: null }), fault: null })
  const tell = (i: number, loaded: number, total: number | null) => {
    parts[i] = { loaded, total }
    const sum = parts.reduce((sum, part) => sum + part.loaded, 0)
    const known = parts.every((part) => part.total !== null)
    const said = known ? parts.reduce((sum, part) => sum + (part.total ?? 0), 0) : null
    progress.setResource(name, { loaded: sum, total: lazy ? said : (bytes ?? said) })
  }
  const blobs = await Promise.all(
    paths.map(async (path, i) => {
      const held = own?.get(path)
      if (held) {
        tell(i, held.size, held.size)
        return held
      }
      const kept = fetched?.get(path)
      const coming = kept ?? fetchBlob(new URL(path, base), path, (loaded, total) => tell(i, loaded, total))
      fetched?.set(path, coming)
      try {
        const { content } = await coming
        if (kept) tell(i, content.size, content.size)
        return content
      } catch (error) {
        fetched?.delete(path)
        throw error
      }
    }),
  )
  const files = new Map(paths.map((path, i) => [path, blobs[i] ?? new Blob()]))
  return { files, asDescribed: tellDifferences(resource, files, progress) }
}

async function tellDifferences(
  resource: Resource,
  files: ReadonlyMap<string, Blob>,
  progress: WritableProgress,
): Promise<boolean> {
  const blobOf = (file: string) => files.get(file) ?? new Blob()
  const more = await differentContents(resource, {
    size: (file) => blobOf(file).size,
    hash: (list) => fileHash(list.length === 1 ? blobOf(list[0] ?? '') : new Blob(list.map(blobOf))),
  })
  addDifferences(progress, resource.name, more)
  const hashed = new Set(
    resource.stated.filter(({ hash }) => hash !== undefined).flatMap(({ files }) => files),
  )
  return more.length === 0 && resource.paths.every((path) => hashed.has(path))
}

/** Adds to what is known to differ of a table. */
export function addDifferences(
  progress: WritableProgress,
  table: Resource['name'],
  more: readonly Difference[],
): void {
  const known = progress.getSnapshot().resources.find((one) => one.table === table)?.differs ?? []
  if (more.length > 0) progress.setResource(table, { differs: joinedDifferences(known, more) })
}
