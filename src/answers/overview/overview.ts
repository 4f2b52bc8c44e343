import type { Database } from '../../engine/Database.ts'
import { dataDate } from '../data/dataDate.ts'
import { city } from '../lists/responsible.ts'
import { type Operations, operations } from './operations.ts'
import { type OverviewIndex, overviewIndices } from './overviewIndices.ts'

export function overviewOfIndices(
  database: Database,
  { asOf }: { asOf: string | null },
  signal?: AbortSignal,
): Promise<OverviewIndex[]> {
  return overviewIndices(database, { place: city.place, today: asOf }, signal)
}

/** Null where nothing was measured. */
export async function overviewOfOperations(
  database: Database,
  { asOf }: { asOf: string | null },
  signal?: AbortSignal,
): Promise<Operations | null> {
  const today = await dataDate(database, { asOf }, signal)
  return today === null ? null : operations(database, { unit: city.unit, asOf: today }, signal)
}
