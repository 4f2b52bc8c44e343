import type { Table } from './contract.ts'
import type { DataPackage } from './dataPackage.ts'
import type { TableLoader } from './tableLoader.ts'

/** What screens need first comes first; the measurements, by far the largest, last. */
const order: readonly Table[] = [
  'indices',
  'publications',
  'places',
  'editions',
  'components',
  'scores',
  'bands',
  'units',
  'indicators',
  'events',
  'targets',
  'unit_scores',
  'benchmarks',
  'proxies',
  'responsibilities',
  'place_links',
  'unit_links',
  'sources',
  'conflicts',
  'published_figures',
  'closings',
  'measurements',
]

/** Loads in the background what will be asked sooner or later; a failure is told to whoever asks. */
export async function prefetch({ resources }: DataPackage, loader: TableLoader): Promise<void> {
  const tables = order.filter((table) => resources.some(({ name, lazy }) => name === table && !lazy))
  const small = tables.filter((table) => table !== 'measurements')
  const fetched = Promise.allSettled(small.map((table) => loader.fetch(table)))
  void fetched.then(() => loader.fetch('measurements').catch(() => undefined))
  for (const table of tables) {
    await loader.quiet()
    await loader.load(table).catch(() => undefined)
  }
  await loader.quiet()
  await loader.sum()
}
