import type { Resource } from './dataPackage.ts'

/** Which parts of a resource a statement touches: values by the key that limits a file (`office=X.00070`). */
export type Limits = Readonly<Record<string, readonly string[]>>

/** What a file is limited to, by the `key=value` folders of its path. */
export function limitsOf(path: string): Map<string, string> {
  const pairs = path.split('/').slice(0, -1)
  return new Map(
    pairs.flatMap((pair): [string, string][] => {
      const at = pair.indexOf('=')
      return at > 0 ? [[pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))]] : []
    }),
  )
}

/** The part that a file lies in, to be asked for in another table. */
export function partOf(path: string): Limits {
  return Object.fromEntries([...limitsOf(path)].map(([key, value]) => [key, [value]]))
}

/** Whether a file may hold rows of the parts asked for: a key that is not asked for, or that it lacks, excludes nothing. */
export function touches(path: string, limits: Limits = {}): boolean {
  const own = limitsOf(path)
  return Object.entries(limits).every(([key, values]) => {
    const value = own.get(key)
    return value === undefined || values.includes(value)
  })
}

type LoadPaths = (resource: Resource, more: boolean) => Promise<void>

export interface PartLoader {
  /** Ready once all parts asked for are in the table. */
  load(resource: Resource, limits?: Limits): Promise<void>
  /** Forgets all parts of a table. */
  forget(table: Resource['name']): void
}

interface Parts {
  made: Promise<void>
  files: Map<string, Promise<void>>
}

/**
 * Loads the files of lazy resources when a statement first touches them, each once.
 * @param loadPaths adds files to the table; without `more` it makes the table first, and is called with none then.
 * It leaves the table empty when it fails: all parts are loaded again when they are asked for again.
 */
export function partLoader(loadPaths: LoadPaths): PartLoader {
  const tables = new Map<Resource['name'], Parts>()
  const left = new Map<Resource['name'], Promise<unknown>>()

  const forget = (table: Resource['name']) => {
    const known = tables.get(table)
    if (known) left.set(table, Promise.allSettled([known.made, ...known.files.values()]))
    tables.delete(table)
  }

  const make = (resource: Resource): Parts => {
    const before = left.get(resource.name) ?? Promise.resolve()
    const parts = { made: before.then(() => loadPaths({ ...resource, paths: [] }, false)), files: new Map() }
    tables.set(resource.name, parts)
    return parts
  }

  return {
    forget,
    async load(resource, limits) {
      const parts = tables.get(resource.name) ?? make(resource)
      const touched = resource.paths.filter((path) => touches(path, limits))
      const fresh = touched.filter((path) => !parts.files.has(path))
      if (fresh.length > 0) {
        const loading = parts.made.then(() => loadPaths({ ...resource, paths: fresh }, true))
        for (const path of fresh) parts.files.set(path, loading)
      }
      try {
        await Promise.all([parts.made, ...touched.map((path) => parts.files.get(path))])
      } catch (error) {
        if (tables.get(resource.name) === parts) forget(resource.name)
        throw error
      }
    },
  }
}
