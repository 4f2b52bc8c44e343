import { refused } from '../../domain/refused.ts'
import type { Database } from '../../engine/Database.ts'
import { type IndexMeta, indexList } from './indexList.ts'
import { linearYears } from './linearYears.ts'

/** The first index in the order of reading. @throws RangeError if the package has none */
export async function firstIndex(database: Database, signal?: AbortSignal): Promise<string> {
  const [first] = await indexList(database, {}, signal)
  if (first === undefined) throw refused(['no index'])
  return first.index
}

/**
 * The first index in the order of reading of which some year is wholly published, so that totals can be recomputed;
 * the first of all where there is none. @throws RangeError if the package has none
 */
export async function firstWholeIndex(database: Database, signal?: AbortSignal): Promise<string> {
  for (const { index } of await indexList(database, {}, signal)) {
    if (await isWhole(database, index, signal)) return index
  }
  return firstIndex(database, signal)
}

/** Indices of which some year is wholly published, in the order of reading. */
export async function wholeIndices(
  database: Database,
  indices: readonly IndexMeta[],
  signal?: AbortSignal,
): Promise<string[]> {
  const whole = await Promise.all(indices.map(({ index }) => isWhole(database, index, signal)))
  return indices.flatMap(({ index }, i) => (whole[i] ? [index] : []))
}

async function isWhole(database: Database, index: string, signal?: AbortSignal): Promise<boolean> {
  const { years } = await linearYears(database, { index }, signal)
  return years.some(({ table }) => table !== null)
}
