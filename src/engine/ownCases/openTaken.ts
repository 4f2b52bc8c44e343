import { faultOf } from '../DataError.ts'
import type { DataPackage, Resource } from '../dataPackage.ts'
import { prefetch } from '../prefetch.ts'
import { progressPart, type WritableProgress, waitingResources } from '../progressStore.ts'
import type { DuckDb } from '../startDuckDb.ts'
import { type LoaderParts, tableLoader } from '../tableLoader.ts'
import { textHash } from '../textHash.ts'
import type { View } from '../View.ts'
import { caseReaders, partPaths } from './caseParts.ts'
import type { TakenCases } from './takeCases.ts'

export interface OpenTaken {
  taken: TakenCases
  duckDb: DuckDb
  progress: WritableProgress
  home: Pick<LoaderParts, 'base' | 'described' | 'fetched' | 'own'>
}

/** From here on the page asks what was taken. */
export function openTaken({ taken, duckDb, progress, home }: OpenTaken): View {
  const { own, sources } = taken
  const { base, fetched, own: layers } = home
  const described = describedWith(home.described, taken)
  const readers = caseReaders({
    sources,
    rules: described.rules,
    asOf: own.asOf,
    duckDb,
    loader: () => loader,
  })
  const engine = Promise.resolve(duckDb)
  const version = textHash(JSON.stringify(own))
  const { milliseconds, readAt, measurements, bytes } = own
  const resources = waitingResources(described).map((one) =>
    one.table === 'measurements'
      ? {
          ...one,
          state: 'loaded' as const,
          files: { read: one.files.of, of: one.files.of },
          rows: measurements,
          loaded: bytes,
          total: bytes,
          milliseconds,
          loadedAt: readAt,
        }
      : one,
  )
  const part = progressPart(progress)
  part.set({ version, package: described, resources, engine: 'ready', fault: null })
  const { gone } = duckDb
  const failed = () => part.set({ engine: 'failed', fault: faultOf(gone.reason, 'duckdb-eh.wasm') })
  gone.addEventListener('abort', failed, { once: true })
  const loader = tableLoader({
    base,
    described,
    duckDb: engine,
    progress: part,
    fetched,
    own: layers,
    made: ['measurements'],
    readers,
    changed: (times) => part.set({ version: `${version}, ${times}` }),
  })
  prefetch(described, loader).catch(() => undefined)
  return {
    opened: Promise.resolve({ described, loader }),
    prepared: Promise.resolve(null),
    begin: () => undefined,
    duckDb: engine,
    gone,
    progress: part,
  }
}

/** The package with the reader's cases and what is measured from them; nothing made up beside what is not. */
function describedWith(described: DataPackage, { own, sources, offices }: TakenCases): DataPackage {
  const { scale: _, ...about } = described
  const replaced: readonly string[] = [
    'measurements',
    'dossiers',
    'steps',
    ...(own.keepsOthers ? [] : ['closings']),
  ]
  const format = sources[0]?.format ?? 'parquet'
  const bytesOf = (table: string) =>
    sources.reduce((sum, source) => sum + (source.table === table ? source.bytes : 0), 0)
  const lazy = (name: 'dossiers' | 'steps'): Resource => ({
    name,
    paths: partPaths(name, offices),
    format,
    stated: [],
    bytes: bytesOf(name),
    simulated: own.simulated,
    lazy: true,
  })
  return {
    ...about,
    asOf: own.asOf,
    resources: [
      ...described.resources.filter(({ name }) => !replaced.includes(name)),
      { name: 'measurements', paths: own.files, stated: [], format, simulated: own.simulated, lazy: false },
      lazy('dossiers'),
      ...(own.hasSteps ? [lazy('steps')] : []),
    ],
  }
}
